// Letter templates for the desk: each text beside its English, what lint finds, who approved it; counsel approves and revokes.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import { forbiddenIn } from '../../words/forbidden.ts'
import { type Language, languageNames, languages } from '../../words/languages.ts'
import { lintText, placeholdersIn } from '../../words/lint.ts'
import { systemSentenceIn } from '../../words/sentences.ts'
import { saysLaw, type TemplateId, templateIds, templateLines } from '../../words/templates.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { answerRefusal } from '../http/problem.ts'
import { readerOf } from '../http/reader.ts'
import type { Site } from '../http/site.ts'
import { take } from '../http/take.ts'
import { attachment } from '../portal/download.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import {
  type Approval,
  approveTemplate,
  lawLines,
  mayApprove,
  readApprovals,
  revokeTemplate,
  templateHash,
} from './approval.ts'
import type { Templates, TemplateText } from './template-api.ts'

const translated = languages.filter(language => language !== 'en')
const hash = z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/) })

/** Mounted by the desk behind its sign-in. */
export function templateRoutes(d: Deployment, site: Site): Hono<SignedInEnv> {
  const app = new Hono<SignedInEnv>()
  const send = (c: Context<SignedInEnv>, done: object | Refusal) =>
    isRefusal(done) ? answerRefusal(c, site, done) : c.json(done)

  app.get('/api/templates', async c => {
    const approvals = await asWorker(d, readApprovals)
    const templates = templateIds.flatMap(id =>
      translated.map(language => ({
        id,
        language,
        approved: approvals.some(a => isLive(a, id, language)),
        mistakes: linesOf(id, language).reduce((n, line) => n + line.mistakes.length, 0),
      })),
    )
    const answer: Templates = {
      templates,
      languages: translated.map(code => ({ code, name: languageNames[code] })),
      demo: d.demo,
      mayApprove: mayApprove(c.get('actor')) === null,
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
    return send(c, mistakesIn(readerOf(c).language, await textOf(d, asked.id, asked.language)))
  })
  app.post('/api/templates/:id/:language/approve', async c => {
    const asked = askedFor(c)
    const body = take(hash, await c.req.json().catch(() => undefined))
    if (!asked || !body.success) return send(c, unknown())
    const wish = { template: asked.id, language: asked.language, hash: body.data.hash }
    return send(c, await approveTemplate(d, c.get('actor'), wish))
  })
  app.post('/api/templates/:id/:language/revoke', async c => {
    const asked = askedFor(c)
    if (!asked) return send(c, unknown())
    const wish = { template: asked.id, language: asked.language }
    return send(c, await revokeTemplate(d, c.get('actor'), wish))
  })
  return app
}

function askedFor(c: Context): { id: TemplateId; language: Language } | null {
  const id = templateIds.find(one => one === c.req.param('id'))
  const language = translated.find(one => one === c.req.param('language'))
  return id && language ? { id, language } : null
}

function unknown(): Refusal {
  return refuse('not_found', 'There is no such translated template.', 'Choose one of the list.')
}

function isLive(a: Approval, id: TemplateId, language: Language): boolean {
  const same = a.template === id && a.language === language && a.revokedAt === null
  return same && a.hash === templateHash(id, language)
}

/** What lint finds, in the reader's language. */
function mistakesIn(language: Language, text: TemplateText): TemplateText {
  const lines = text.lines.map(line => ({
    ...line,
    mistakes: line.mistakes.map(mistake => systemSentenceIn(language, mistake)),
  }))
  return { ...text, lines }
}

function linesOf(id: TemplateId, language: Language): TemplateText['lines'] {
  const english = new Map(templateLines(id, 'en').map(line => [line.key, line.text]))
  return templateLines(id, language).map(({ key, text }) => {
    const source = english.get(key) ?? ''
    return {
      key,
      english: source,
      text,
      placeholders: placeholdersIn(source),
      mistakes: lintText(key, source, text, language, forbiddenIn[language]).map(l => l.detail),
    }
  })
}

async function textOf(d: Deployment, id: TemplateId, language: Language): Promise<TemplateText> {
  const { people, approvals } = await asWorker(d, async tx => ({
    people: (await readDirectory(tx, d.vault)).people,
    approvals: await readApprovals(tx),
  }))
  const nameOf = (person: string) => people.get(person)?.name ?? person
  return {
    id,
    language,
    hash: templateHash(id, language),
    lawSentences: saysLaw(id) ? lawLines(language).length : 0,
    lines: linesOf(id, language),
    approvals: approvals
      .filter(a => a.template === id && a.language === language)
      .map(a => ({
        by: nameOf(a.by),
        at: a.at,
        current: isLive(a, id, language),
        revokedBy: a.revokedBy && nameOf(a.revokedBy),
        revokedAt: a.revokedAt,
      })),
  }
}
