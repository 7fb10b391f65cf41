import { readHeaderDate } from '../../../src/core/conversation/header-date';

const zone = 'Asia/Shanghai';

describe('readHeaderDate', () => {
  it.each([
    ['Monday, May 6, 2024 3:04 PM', '2024-05-06T07:04:00.000Z'],
    ['Monday, 6 May 2024 15:04', '2024-05-06T07:04:00.000Z'],
    ['May 6, 2024 at 12:04 AM', '2024-05-05T16:04:00.000Z'],
    ['2024-05-06 15:04:05', '2024-05-06T07:04:05.000Z'],
    ['2024年5月6日 星期一 下午3:04', '2024-05-06T07:04:00.000Z'],
    ['2024年5月6日(星期一) 凌晨0:30', '2024-05-05T16:30:00.000Z'],
    ['2024年5月6日 中午12:30', '2024-05-06T04:30:00.000Z'],
    ['2024/5/6 (週一) 下午 03:04', '2024-05-06T07:04:00.000Z'],
    ['２０２４年５月６日 15：04', '2024-05-06T07:04:00.000Z'],
    ['Montag, 6. Mai 2024 15:04', '2024-05-06T07:04:00.000Z'],
    ['lundi 6 mai 2024 15:04', '2024-05-06T07:04:00.000Z'],
    ['1er août 2024 à 15:04', '2024-08-01T07:04:00.000Z'],
    ['lunes, 6 de mayo de 2024 3:04 p. m.', '2024-05-06T07:04:00.000Z'],
    ['lunedì 6 maggio 2024 15:04', '2024-05-06T07:04:00.000Z'],
    ['maandag 6 mei 2024 15:04', '2024-05-06T07:04:00.000Z'],
    ['segunda-feira, 6 de maio de 2024 15:04', '2024-05-06T07:04:00.000Z'],
    ['poniedziałek, 6 maja 2024 15:04', '2024-05-06T07:04:00.000Z'],
    ['den 6 maj 2024 15:04', '2024-05-06T07:04:00.000Z'],
    ['6. maj 2024 kl. 15.04', '2024-05-06T07:04:00.000Z'],
    ['6. desember 2024 15:04', '2024-12-06T07:04:00.000Z'],
    ['6.5.2024 klo 15.04', '2024-05-06T07:04:00.000Z'],
    ['6 мая 2024 г. 15:04', '2024-05-06T07:04:00.000Z'],
    ['2024年5月6日 15時04分', '2024-05-06T07:04:00.000Z'],
    ['2024년 5월 6일 월요일 오후 3:04', '2024-05-06T07:04:00.000Z'],
    ['2024년 5월 6일 오전 10시 4분', '2024-05-06T02:00:00.000Z'],
    ['13/05/2024 15:04', '2024-05-13T07:04:00.000Z'],
    ['05/13/24 3:04 PM', '2024-05-13T07:04:00.000Z'],
  ])('reads %s in the given zone', (text, iso) => {
    const read = readHeaderDate(text, { timeZone: zone });
    expect(new Date(read?.date ?? NaN).toISOString().slice(0, 16)).toBe(iso.slice(0, 16));
    expect(read?.zoneAssumed).toBe(true);
  });

  it.each([
    ['Mon, 6 May 2024 15:04:05 +0800 (CST)', '2024-05-06T07:04:05.000Z'],
    ['2024-05-06T15:04:05Z', '2024-05-06T15:04:05.000Z'],
    ['Mon, May 6, 2024 15:04 GMT-7', '2024-05-06T22:04:00.000Z'],
    ['6 May 2024 15:04 UTC+05:30', '2024-05-06T09:34:00.000Z'],
    ['6 May 2024 15:04 CEST', '2024-05-06T13:04:00.000Z'],
  ])('believes the zone in %s', (text, iso) => {
    const read = readHeaderDate(text, { timeZone: zone });
    expect(new Date(read?.date ?? NaN).toISOString()).toBe(iso);
    expect(read?.zoneAssumed).toBe(false);
  });

  it('does not guess what CST means', () =>
    expect(readHeaderDate('Mon, 6 May 2024 15:04 CST', { timeZone: zone })?.zoneAssumed).toBe(true));

  it.each([
    ['an English clock: month first', '5/6/2024 3:04 PM', undefined, '2024-05-06'],
    ['a 24-hour clock: day first', '5/6/2024 15:04', undefined, '2024-06-05'],
    ['month first would be after the answer', '6/5/2024 3:04 PM', '2024-05-10', '2024-05-06'],
    ['day first would be after the answer', '5/6/2024 15:04', '2024-05-10', '2024-05-06'],
  ])('decides the order of day and month: %s', (_, text, parent, day) => {
    const parentDate = parent === undefined ? undefined : Date.parse(parent);
    const read = readHeaderDate(text, { timeZone: 'UTC', ...(parentDate === undefined ? {} : { parentDate }) });
    expect(new Date(read?.date ?? NaN).toISOString().slice(0, 10)).toBe(day);
  });

  it('keeps daylight saving right', () => {
    const at = (text: string): string =>
      new Date(readHeaderDate(text, { timeZone: 'America/New_York' })?.date ?? NaN).toISOString();
    expect(at('2024-03-10 01:30')).toBe('2024-03-10T06:30:00.000Z');
    expect(at('2024-03-10 03:30')).toBe('2024-03-10T07:30:00.000Z');
    expect(at('2024-11-03 12:00')).toBe('2024-11-03T17:00:00.000Z');
  });

  it.each(['', 'yesterday', '99/99/2024', 'order 20240506123456', 'Monday 10:00'])('reads no date in %j', (text) =>
    expect(readHeaderDate(text, {})).toBeUndefined(),
  );

  it('cannot tell the moment in a zone the engine does not know', () => {
    expect(readHeaderDate('2024-05-06 10:00', { timeZone: 'Nowhere/Land' })).toMatchObject({ zoneAssumed: true });
    expect(readHeaderDate('2024-05-06 10:00', { timeZone: 'Nowhere/Land' })?.date).toBeUndefined();
  });
});
