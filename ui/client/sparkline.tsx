import type { JSX } from 'preact'

interface SparklineProps {
  /** Messages of each window, oldest first; null = not heard. */
  counts: readonly (number | null)[]
  width: number
  height: number
}

/** A line over its ground, as wide as a word; it breaks where nobody listened. */
export function Sparkline({ counts, width, height }: SparklineProps): JSX.Element {
  const top = Math.max(1, ...counts.map((count) => count ?? 0))
  const step = width / Math.max(1, counts.length - 1)
  let line = ''
  let area = ''
  let startX = ''
  counts.forEach((count, index) => {
    if (count === null) return
    const x = (index * step).toFixed(1)
    const y = (height - 1 - (count / top) * (height - 2)).toFixed(1)
    const begins = (counts[index - 1] ?? null) === null
    const ends = (counts[index + 1] ?? null) === null
    if (begins) startX = x
    line += `${begins ? 'M' : 'L'}${x} ${y}`
    area += `${begins ? `M${x} ${height}L` : 'L'}${x} ${y}${ends ? `L${x} ${height}H${startX}Z` : ''}`
  })
  return (
    <svg
      class="sparkline"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="sparkline-area" d={area} />
      <path d={line} />
    </svg>
  )
}
