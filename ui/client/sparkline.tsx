import type { JSX } from 'preact'

interface SparklineProps {
  /** Messages of each window, oldest first; null = not heard. */
  counts: readonly (number | null)[]
  width: number
  height: number
}

/** A line as wide as a word; it breaks where nobody listened. */
export function Sparkline({ counts, width, height }: SparklineProps): JSX.Element {
  const top = Math.max(1, ...counts.map((count) => count ?? 0))
  const step = width / Math.max(1, counts.length - 1)
  let path = ''
  let drawing = false
  counts.forEach((count, index) => {
    if (count === null) {
      drawing = false
      return
    }
    const x = (index * step).toFixed(1)
    const y = (height - 1 - (count / top) * (height - 2)).toFixed(1)
    path += `${drawing ? 'L' : 'M'}${x} ${y}`
    drawing = true
  })
  return (
    <svg
      class="sparkline"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}
