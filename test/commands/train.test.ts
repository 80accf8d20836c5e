import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CommandDef, runCommand } from 'citty'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { classifyCommand } from '#commands/classify.ts'
import { evaluateCommand } from '#commands/evaluate.ts'
import { readLabelledFiles } from '#commands/labelled-csv.ts'
import { trainCommand } from '#commands/train.ts'

let folder: string
let printed: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chat-train-'))
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((piece, ...rest) => {
    printed += String(piece)
    const written = rest.at(-1)
    if (typeof written === 'function') written()
    return true
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

function fileOf(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

function run(command: unknown, ...rawArgs: string[]) {
  return runCommand(command as CommandDef, { rawArgs })
}

const MINE = `message,label,language
when does it start,question,en
who is this,question,en
so sad,disappointment,en
this is bad,disappointment,en
"haha, what a joke",funny,en
lol,funny,en
hello,neutral,en
"he said ""hi""",neutral,en
`

it('trains on a file, then classifies and evaluates with the model', async () => {
  const data = fileOf('mine.csv', MINE)
  const model = join(folder, 'mine.model')
  await run(trainCommand, '--data', data, '--model', model)
  expect(printed).toContain('Learnt from 8 messages')

  printed = ''
  await run(evaluateCommand, '--data', data, '--model', model, '--json')
  const evaluation = JSON.parse(printed)
  expect(evaluation).toMatchObject({ messages: 8, accuracy: 1, macroF1: 1 })
  expect(evaluation.confusion[0]).toEqual([2, 0, 0, 0])

  printed = ''
  await run(evaluateCommand, '--data', data, '--model', model)
  expect(printed).toMatch(/8 messages: accuracy 1\.000.*\n\nlabel +messages +precision/)

  printed = ''
  await run(classifyCommand, fileOf('lines.txt', 'lol\r\nso sad\n\nhello'), '--model', model)
  expect(printed.split('\n')).toEqual(['funny', 'disappointment', expect.any(String), 'neutral', ''])

  printed = ''
  await run(classifyCommand, fileOf('line.txt', '?\n'), '--json')
  expect(JSON.parse(printed)).toMatchObject({ message: '?', label: 'question', signals: ['confused'] })
})

it('writes the same model twice', async () => {
  const data = fileOf('mine.csv', MINE)
  const models = ['1.model', '2.model'].map((name) => join(folder, name)) as [string, string]
  for (const model of models) await run(trainCommand, '--data', data, '--model', model, '--generated', '200')
  expect(readFileSync(models[0]).equals(readFileSync(models[1]))).toBe(true)
})

it('reads every CSV file of a folder', () => {
  fileOf('b.csv', MINE)
  fileOf('a.csv', '\ufefflabel,message\nneutral,hi\n')
  expect(readLabelledFiles(folder).map((examples) => examples.length)).toEqual([1, 8])
})

it.each([
  [
    'a label that is none',
    'message,label\nhi,neutral\nhm,angry\n',
    /mine\.csv:3: label "angry" is none of question/,
  ],
  ['an empty message', 'message,label\n,neutral\n', /mine\.csv:2: the message is empty/],
  ['a missing column', 'text,label\nhi,neutral\n', /mine\.csv:1: the header has no column "message"/],
  [
    'a row with too many cells',
    'message,label\nhi,neutral,x,y\n',
    /mine\.csv: Invalid Record Length.*line 2/,
  ],
  ['an open quote', 'message,label\n"hi,neutral\n', /mine\.csv: Quote Not Closed/],
  [
    'too few labels',
    'message,label\nhi,neutral\n',
    /too little to learn from: no example is labelled "question"/,
  ],
])('explains %s in one line', async (_, csv, message) => {
  const failure = run(trainCommand, '--data', fileOf('mine.csv', csv), '--model', join(folder, 'x.model'))
  await expect(failure).rejects.toThrow(message)
})

it('explains a file that is missing or no model in one line', async () => {
  const missing = join(folder, 'missing')
  await expect(run(classifyCommand, missing)).rejects.toThrow(/missing: there is no such file in/)
  await expect(run(trainCommand, '--data', missing)).rejects.toThrow(/missing: there is no such file in/)
  await expect(run(classifyCommand, '--model', fileOf('no.model', 'x'))).rejects.toThrow(/not a CHAT model/)
  await expect(run(trainCommand, '--generated', 'many')).rejects.toThrow(/--generated "many" is no whole/)
})

it("keeps our corpus as a base for labels of one's own", async () => {
  const data = fileOf('mine.csv', 'message,label\nzarpquon zarpquon,funny\n')
  const model = join(folder, 'mine.model')
  await run(trainCommand, '--data', data, '--base', '--generated', '0', '--model', model)
  const written = readLabelledFiles('corpus').flat().length
  expect(printed).toContain(`Learnt from ${written + 1} messages`)
})
