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
  let run = ''
  let startX = 0
  counts.forEach((count, index) => {
    if (count === null) return
    const x = toTenths(index * step)
    const y = toTenths(height - 1 - (count / top) * (height - 2))
    const begins = (counts[index - 1] ?? null) === null
    const ends = (counts[index + 1] ?? null) === null
    if (begins) startX = x
    run = begins ? `${x} ${y}` : `${run}L${x} ${y}`
    if (!ends) return
    line += `M${run}`
    area += `M${startX} ${height}L${run}L${x} ${height}Z`
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

/** A path needs no more, and of few different numbers. */
function toTenths(px: number): number {
  return Math.round(px * 10) / 10
}
