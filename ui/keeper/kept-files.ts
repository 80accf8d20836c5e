import { createHash } from 'node:crypto'
import type { Rolldown } from 'vite'

type Built = Rolldown.RolldownOutput['output']

export interface KeptFiles {
  /** Changes when a file does. */
  name: string
  /** Their paths on the server. */
  files: string[]
}

/** The pages with every script, style and picture that they may load, of all that was built. */
export function keptFilesOf(built: Built, pages: readonly string[]): KeptFiles {
  const files = new Set<string>()
  const follow = (fileName: string): void => {
    if (files.has(fileName)) return
    const file = built.find((candidate) => candidate.fileName === fileName)
    if (file === undefined) return
    files.add(fileName)
    const text = file.type === 'chunk' ? file.code : isText(fileName) ? String(file.source) : ''
    for (const other of built) if (text.includes(nameOf(other.fileName))) follow(other.fileName)
  }
  for (const page of pages) follow(page)
  const hash = createHash('sha256')
  for (const fileName of [...files].sort()) {
    const file = built.find((candidate) => candidate.fileName === fileName)!
    hash.update(fileName).update(file.type === 'chunk' ? file.code : file.source)
  }
  return {
    name: `kept-${hash.digest('hex').slice(0, 16)}`,
    files: [...files].sort().map((fileName) => `/${fileName}`),
  }
}

function isText(fileName: string): boolean {
  return /\.(?:html|css)$/.test(fileName)
}

function nameOf(fileName: string): string {
  return fileName.slice(fileName.lastIndexOf('/') + 1)
}
