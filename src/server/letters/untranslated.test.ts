// No mail or letter of ours holds words outside a catalogue, and none that leaves in another language has English in it.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { literalsIn } from '../../../test/literals.ts'
import { allPacks } from '../../law/packs.node.ts'
import { en } from '../../words/frame/en.ts'
import { languages } from '../../words/languages.ts'
import { knowsSentence } from '../../words/sentences.ts'
import { templateIds } from '../../words/templates.ts'
import { provider } from '../test-provider.ts'
import { declineReasons } from './annex-iii.ts'
import { previewOf } from './examples.ts'

const server = join(import.meta.dirname, '..')

/** Letters, notices, digest, drill, invitations, mails to officers and to our own people, calls of the rota. */
const sources = [
  'letters/*.ts',
  'acts/*{letter,notice}*.ts',
  'admin/{letters,staff-mail}.ts',
  'copy.ts',
  'customer/{digest,drills,left}.ts',
  'mailed-link.ts',
  'officer-mail.ts',
  'portal/passkeys.ts',
  'tenant-mail.ts',
  'waiting-mail.ts',
  'work/notify.ts',
  'work/rota/calls.ts',
  'worker/{invite,letter-by-itself,tell}.ts',
]

/** What is no letter's text: Annex III of the Regulation, of which we hold no official wording; typefaces; made-up examples. */
const others = /annex-iii|example|fonts|woff|pdf\.ts|docx\.ts|approval|template-|\.test\.ts|test-/

const refusals = new Set<string>(Object.values(en))

/** Commands of a database, a day as Intl names it, and what is typed as it stands. */
const notRead =
  /^(?:\W*\b(?:select|insert|update|delete|from|where|and|set|on|order|values|join|left|with)\b)|^for update|^Mon$|^age -d/i

test('no source of a mail or letter holds words of its own', () => {
  const files = sources.flatMap(like => globSync(like, { cwd: server })).filter(file => !others.test(file))
  assert.ok(files.length > 20, String(files.length))
  const found = files.flatMap(file =>
    literalsIn(readFileSync(join(server, file), 'utf8'), 'ts')
      .map(line => line.replace(/^line \d+: /, ''))
      // A refusal has its words in tables of its own.
      .filter(text => !notRead.test(text) && !knowsSentence(text) && !refusals.has(text))
      .map(text => `${file}: ${text}`),
  )
  assert.deepEqual(found, [])
})

const urls = {
  desk: 'https://desk.example',
  authority: 'https://authority.example',
  customer: 'https://customer.example',
  approve: 'https://approve.example',
  public: 'https://public.example',
}

test('each letter and notice is in its language from the first word to the last', () => {
  const d = { provider, urls, packs: allPacks() }
  const linesOf = (language: (typeof languages)[number]) =>
    templateIds.flatMap(template =>
      previewOf(d, template, { language, own: null }).letters.flatMap(({ subject, text }) =>
        [subject, ...text.split('\n')].map(line => `${template}: ${line.trim()}`),
      ),
    )
  const english = new Set(linesOf('en'))
  // The provider's own hours; what a person wrote, with the note that it is English; the form's own words, see above.
  const known = [provider.contact.hours, 'an order of the court', ...Object.values(declineReasons)]
  for (const language of languages.filter(l => l !== 'en'))
    for (const line of linesOf(language)) {
      const ours = known.reduce((text, one) => text.replaceAll(one, ''), line.replace(/^\w+: /, ''))
      if (!/[a-z]{3}/i.test(ours.replaceAll(/https?:\S+|\S+@\S+|\S+\.\w+/g, ''))) continue
      const isEnglish =
        english.has(line) || /(?<!\p{L})(?:the|this|that|with|your|you|are|has)(?!\p{L})/u.test(ours)
      assert.ok(!isEnglish, `${language} ${line}`)
    }
})
