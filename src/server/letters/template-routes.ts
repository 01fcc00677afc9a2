// Letter templates for the desk: each text beside its English, what lint finds, the provider's own wording and who approved what.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { mayWriteWording } from '../../demand/own-wording.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import { type Language, languageNames, languages } from '../../words/languages.ts'
import { lintIn } from '../../words/lint-words.ts'
import { lintOwn, type OwnLint, ownTexts } from '../../words/own-wording.ts'
import { systemSentenceIn } from '../../words/sentences.ts'
import { type TemplateId, templateIds } from '../../words/templates.ts'
import { wordingWords } from '../../words/wording.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { idOfRequest } from '../http/once.ts'
import { answerRefusal } from '../http/problem.ts'
import { readerOf } from '../http/reader.ts'
import type { Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import { attachment } from '../portal/download.ts'
import { approveTemplate, lawLines, mayApprove, revokeTemplate } from './approval.ts'
import { previewOf } from './examples.ts'
import { saveWording } from './own-wording.ts'
import type { Templates, TemplateText } from './template-api.ts'
import { readStates, readTemplate } from './template-state.ts'

const translated = languages.filter(language => language !== 'en')
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const approving = z.strictObject({ hash })
const revoking = z.strictObject({ hash: hash.optional() })
/** Longer than any text may be: that one is too long is for lint to say. */
const texts = z
  .record(z.string().max(64), z.string().max(8_000))
  .refine(all => Object.keys(all).length <= 200)
const wording = z.strictObject({ base: z.int().min(0).max(1_000_000), texts, note: z.string().max(500) })

/** Mounted by the desk behind its sign-in. */
export function templateRoutes(d: Deployment, site: Site): Hono<SignedInEnv> {
  const app = new Hono<SignedInEnv>()
  const send = (c: Context<SignedInEnv>, done: object | Refusal) =>
    isRefusal(done) ? answerRefusal(c, site, done) : c.json(done)

  app.get('/api/templates', async c => {
    const answer: Templates = {
      templates: await readStates(d),
      languages: languages.map(code => ({ code, name: languageNames[code] })),
      demo: d.demo,
      mayApprove: mayApprove(c.get('actor')) === null,
      mayWrite: mayWriteWording(c.get('actor'), c.get('session').via) === null,
    }
    return c.json(answer)
  })
  app.get('/api/templates/law/:language', c => {
    const language = translated.find(one => one === c.req.param('language'))
    if (!language) return send(c, unknown())
    const head = attachment(`law-${language}.tsv`, 'text/tab-separated-values; charset=utf-8')
    return c.body(lawLines(language).join(''), 200, head)
  })
  app.get('/api/templates/:id/:language', async c => {
    const asked = askedFor(c)
    if (!asked) return send(c, unknown())
    return send(c, mistakesIn(readerOf(c).language, await readTemplate(d, c.get('actor'), asked)))
  })
  const on = <T>(
    act: string,
    schema: z.ZodType<T>,
    work: (c: Context<SignedInEnv>, asked: Asked, body: T) => Promise<object | Refusal>,
  ) =>
    app.post(`/api/templates/:id/:language/${act}`, async c => {
      const asked = askedFor(c)
      if (!asked) return send(c, unknown())
      const body = take(schema, await c.req.json().catch(() => undefined))
      return send(c, body.success ? await work(c, asked, body.data) : malformed(body.error))
    })
  on('approve', approving, (c, asked, body) => approveTemplate(d, c.get('actor'), { ...asked, ...body }))
  on('revoke', revoking, (c, asked, body) => revokeTemplate(d, c.get('actor'), { ...asked, ...body }))
  on('preview', z.strictObject({ texts }), async (c, asked, body) => {
    const actor = c.get('actor')
    const no = mayApprove(actor) && mayWriteWording(actor, c.get('session').via)
    if (no) return no
    const own = ownTexts(asked.template, asked.language, body.texts)
    const mistakes = lintOwn(asked.template, asked.language, own)
    if (mistakes.length > 0) return refuseWording(readerOf(c).language, mistakes)
    return previewOf(d, asked.template, { language: asked.language, own })
  })
  on('wording', wording, async (c, asked, body) => {
    const who = { actor: c.get('actor'), via: c.get('session').via }
    const done = await saveWording(d, who, { ...asked, ...body }, idOfRequest(c, d.vault.macKey))
    return 'mistakes' in done ? refuseWording(readerOf(c).language, done.mistakes) : done
  })
  return app
}

type Asked = { readonly template: TemplateId; readonly language: Language }

function askedFor(c: Context): Asked | null {
  const template = templateIds.find(one => one === c.req.param('id'))
  const language = languages.find(one => one === c.req.param('language'))
  return template && language ? { template, language } : null
}

function unknown(): Refusal {
  return refuse('not_found', 'There is no such letter in this language.', 'Choose one of the list.')
}

/** What lint finds, in the reader's language. */
function mistakesIn(language: Language, text: TemplateText): TemplateText {
  const lines = text.lines.map(line => ({
    ...line,
    mistakes: line.mistakes.map(mistake => systemSentenceIn(language, mistake)),
  }))
  return { ...text, lines }
}

const TOLD = 5

/** Every text with what is wrong in it and what to do, as the editor says it beside the field. */
function refuseWording(language: Language, mistakes: readonly OwnLint[]): Refusal {
  const say = wordingWords(language)
  const told = mistakes.slice(0, TOLD).map(one => say('lint.at', { key: one.key, says: lintIn(say, one) }))
  const more = mistakes.length - told.length
  const rest = more > 0 ? [say('lint.more', { n: more })] : []
  return refuse('invalid_input', [...told, ...rest].join(' '), say('lint.next'))
}
