// `duly words lint`: what a machine finds wrong with the translations.

import { parseArgs } from 'node:util'
import { inEnglish } from '../kernel/message.ts'
import { everyFace } from '../words/every-face.ts'
import { forbiddenIn } from '../words/faces/forbidden.ts'
import { languages } from '../words/languages.ts'
import { lintTranslation } from '../words/lint.ts'
import { type Io, WrongUse } from './io.ts'

/** Exit status 0: nothing found; 1: something is to be mended; 2: wrong use. */
export async function run(args: string[], io: Io): Promise<number> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true })
  if (positionals.length !== 1 || positionals[0] !== 'lint') throw new WrongUse('duly words lint')
  const faces = await everyFace(languages)
  const found = faces.flatMap(face =>
    languages.flatMap(language =>
      lintTranslation(face.texts.en, face.texts[language], language, forbiddenIn[language]).map(l => ({
        face: face.name,
        language,
        ...l,
      })),
    ),
  )
  if (io.json) io.out(JSON.stringify(found, null, 2))
  else for (const f of found) io.out(`${f.face} ${f.language} ${f.key}: ${f.rule}: ${inEnglish(f.says)}`)
  if (found.length === 0 && !io.json)
    io.out(`${faces.length} faces in ${languages.length} languages: nothing found`)
  return found.length === 0 ? 0 : 1
}
