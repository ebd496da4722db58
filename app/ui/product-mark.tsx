/** The bridge: a deck, an arch under it, and three hangers. */
export function ProductMark() {
  return (
    <svg
      className="wb-product__mark"
      viewBox="0 0 48 30"
      width="48"
      height="30"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M1.5 20.5C10 2.5 38 2.5 46.5 20.5" stroke="currentColor" strokeWidth="4" strokeLinecap="round" />
      <path d="M14 10v10.5M24 7v13.5M34 10v10.5" stroke="currentColor" strokeWidth="3" />
      <path d="M1.5 21.5h45" stroke="currentColor" strokeWidth="4" strokeLinecap="round" />
      <path
        d="M8 27.5h4M18 27.5h4M28 27.5h4M38 27.5h4"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        opacity="0.45"
      />
    </svg>
  )
}
