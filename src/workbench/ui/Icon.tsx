/** Line icons of our own, 20 × 20; drawn because a system's emoji font may be missing. */
const paths = {
  inbox: 'M3 4h14v12H3zM3 11h4l1 2h4l1-2h4',
  drafts: 'M4 16l1-4 8.500-8.500 3 3L8 15zM11.500 5.500l3 3',
  sent: 'M3 10l14-6-5 13-3-5.500zM9 11.500L17 4',
  attach:
    'M14 6.500L7.800 12.700a1.600 1.600 0 0 0 2.300 2.300l6-6a3.300 3.300 0 0 0-4.700-4.700l-6 6a5 5 0 0 0 7 7L16 13.700',
  discard: 'M4 6h12M8 6V4h4v2M6 6l1 11h6l1-11M9 9v5M11 9v5',
  close: 'M5 5l10 10M15 5L5 15',
  reply: 'M8 4L3 9l5 5M3 9h8a6 6 0 0 1 6 6v1',
  replyAll: 'M9 4L4 9l5 5M6 4L1 9l5 5M5 9h7a6 6 0 0 1 6 6v1',
  forward: 'M12 4l5 5-5 5M17 9H9a6 6 0 0 0-6 6v1',
  pin: 'M7 3h6l-1 6 3 3H5l3-3zM10 12v6',
  file: 'M5 2h7l4 4v12H5zM12 2v4h4',
  settings:
    'M10 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM10 2v3M10 15v3M2 10h3M15 10h3M4.300 4.300l2.100 2.100M13.600 13.600l2.100 2.100M4.300 15.700l2.100-2.100M13.600 6.400l2.100-2.100',
} as const;
export type IconName = keyof typeof paths;

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
