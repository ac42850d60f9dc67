/** Icons of the panel alone. */
export const desk = {
  flow: "M12 3v5M12 8l-6 6M12 8l6 6M6 14v7M18 14v7M3.500 18.500 6 21l2.500-2.500M15.500 18.500 18 21l2.500-2.500",
  calendar: "M4 6h16v14H4zM4 10h16M8 3v5M16 3v5",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  up: "M12 19V5M6 11l6-6 6 6",
  down: "M12 5v14M6 13l6 6 6-6",
  pen: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
  mail: "M4 6h16v12H4zM4 7l8 6 8-6",
  smile: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.500 10h.01M15.500 10h.01M8 14c2 3 6 3 8 0",
  plug: "M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4",
  filter: "M4 5h16l-6 8v6l-4-2v-4z",
  flag: "M6 21V4h11l-2 4 2 4H6",
  cart: "M3 5h2.500l2 10h9.500l2-7H6.500M9 19h.01M16 19h.01",
  bars: "M5 20v-7h4v7M10 20V5h4v15M15 20v-10h4v10M3 20h18",
  swap: "M7 4v15M3 15l4 4 4-4M17 20V5M13 9l4-4 4 4",
  chart: "M4 20h16M7 20v-5M12 20V9M17 20V4",
  print: "M7 9V4h10v5M7 17H4v-6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v6h-3M7 14h10v6H7z",
} as const;

export type DeskIcon = keyof typeof desk;
