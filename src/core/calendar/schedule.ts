/** When a desk works, ready for the clock. Built from a profile's `timeZone`, `hours`, `holidays`, `extraWorkdays`. */
export interface Schedule {
  readonly timeZone: string;
  /** Minutes of the day by weekday (0 = Sunday): `[from, to)` intervals in order. */
  readonly week: readonly (readonly { readonly from: number; readonly to: number }[])[];
  /** Days off, `YYYY-MM-DD` in the desk's zone. */
  isHoliday(date: string): boolean;
  /** Make-up working days. */
  isExtraWorkday(date: string): boolean;
}
