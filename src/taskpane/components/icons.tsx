import type { ReactNode } from 'react';

/** Small pictures drawn for the pane, 20×20, in the colour of the text; always beside words, so hidden from readers. */
const icon = (picture: ReactNode) =>
  function Icon({ className }: { readonly className?: string }) {
    return (
      <svg
        className={className}
        width="20"
        height="20"
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {picture}
      </svg>
    );
  };

export const CheckCircle = icon(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <path d="m6.75 10.25 2.25 2.25 4.25-4.75" />
  </>,
);
export const EmptyCircle = icon(<circle cx="10" cy="10" r="7.25" strokeDasharray="2.5 2.2" />);
export const StopSign = icon(
  <>
    <path d="M7 2.75h6L17.25 7v6L13 17.25H7L2.75 13V7z" />
    <path d="M10 6.25v4.5M10 13.5v.1" />
  </>,
);
export const Warning = icon(
  <>
    <path d="M10 3.25 17.5 16.5h-15z" />
    <path d="M10 8.25v3.5M10 14v.1" />
  </>,
);
export const Bulb = icon(
  <>
    <path d="M7.25 12.75a5 5 0 1 1 5.5 0V15h-5.5zM8 17.5h4" />
  </>,
);
export const Pencil = icon(<path d="m4 16 .75-3.25L13.5 4 16 6.5l-8.75 8.75zM12 5.5 14.5 8" />);
export const Gear = icon(
  <>
    <circle cx="10" cy="10" r="2.5" />
    <path d="M10 2.75v2M10 15.25v2M2.75 10h2M15.25 10h2M4.9 4.9l1.4 1.4M13.7 13.7l1.4 1.4M15.1 4.9l-1.4 1.4M6.3 13.7l-1.4 1.4" />
  </>,
);
export const Clock = icon(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M10 6v4.25l2.75 1.75" />
  </>,
);
export const Quiet = icon(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M6.5 10h7" />
  </>,
);
export const Question = icon(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M8 8a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.45M10 13.6v.1" />
  </>,
);
export const Sparkle = icon(
  <path d="M9 3.5 10.5 8 15 9.5 10.5 11 9 15.5 7.5 11 3 9.5 7.5 8zM15.25 13v3.5M13.5 14.75H17" />,
);
export const Mail = icon(
  <>
    <rect x="2.75" y="4.5" width="14.5" height="11" rx="1.5" />
    <path d="m3.25 6 6.75 5 6.75-5" />
  </>,
);
export const Person = icon(
  <>
    <circle cx="10" cy="6.75" r="3" />
    <path d="M4 16.5c.6-3 2.9-4.5 6-4.5s5.400 1.500 6 4.500" />
  </>,
);
