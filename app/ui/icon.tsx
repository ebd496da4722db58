/** Drawn on a 24 × 24 grid, 2 px lines, no fill. Icons never stand without words. */
const PATHS = {
  check: 'M4.5 12.5l5 5 10-11',
  tilde: 'M3.5 14c2.5-5 5.5-5 8.5-2s6 3 8.5-2',
  question: 'M8.5 8.7a3.6 3.6 0 1 1 5.3 3.2c-1.2.7-1.8 1.4-1.8 2.8M12 18.4v.2',
  cross: 'M6 6l12 12M18 6L6 18',
  info: 'M12 11v6M12 7.2v.2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  warning: 'M12 9.5v4.5M12 17v.2M12 3.8l9.3 16.4H2.7z',
  error: 'M12 7.5v6M12 16.6v.2M8 3h8l5 5v8l-5 5H8l-5-5V8z',
  success: 'M7.5 12.3l3.2 3.2 5.8-6.5M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  place: 'M12 21s-7-6.2-7-11.5a7 7 0 0 1 14 0C19 14.8 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  clock: 'M12 7v5.3l3.4 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  bicycle:
    'M6 20a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM18 20a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM6 16.5l4-8h6M14 5h2.5L18 16.5M9 10.5l4 6h-3',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5',
  mail: 'M3.5 6h17v12.5h-17zM4 6.5l8 7 8-7',
  chat: 'M4 20l1.3-4A8 8 0 1 1 8.5 19z',
  link: 'M10 14l4-4M8.5 11.5l-2.8 2.8a3.2 3.2 0 0 0 4.6 4.5l2.7-2.7M15.5 12.5l2.8-2.8a3.2 3.2 0 0 0-4.6-4.5L11 7.9',
  print: 'M7 9V3.5h10V9M7 17H4V9.5h16V17h-3M7 14h10v6.5H7z',
  plus: 'M12 5v14M5 12h14',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  week: 'M4 6.5h16v13.5H4zM4 11h16M8.5 3.5v4M15.5 3.5v4M8 15.5h3',
  undo: 'M8.5 5L4.5 9l4 4M4.5 9h9.5a5.5 5.5 0 0 1 0 11H9',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="wb-icon"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.25"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
