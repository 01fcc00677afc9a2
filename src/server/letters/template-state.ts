// How each letter stands in each language: what is shipped, what the provider says instead, what waits for a lawyer.

import type { ApprovalLine, OwnWording, TemplateState, TemplateText } from '../../api/desk/templates.ts'
import { approvalOf, authorsOf } from '../../directory/own-wording.ts'
import type { Actor } from '../../kernel/actor.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { openField } from '../../store/keys/field.ts'
import { forbiddenIn } from '../../words/faces/forbidden.ts'
import { saidIn } from '../../words/faces/sentences.ts'
import { type Language, languages } from '../../words/languages.ts'
import { lintText, placeholdersIn } from '../../words/lint.ts'
import { fitsNow, fixedWhy, overlayOf, ownLines } from '../../words/own-wording.ts'
import { saysLaw, type TemplateId, templateIds, templateLines } from '../../words/templates.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { lawLines, templateHash } from './approval.ts'
import { readAllVersions, readVersions, type Version, type Which, wordingInForce } from './own-wording.ts'
import { type Approval, readApprovals } from './read-approvals.ts'

export async function readStates(d: Deployment, actor: Actor): Promise<TemplateState[]> {
  const { all, approvals } = await withTransaction(d.db, databaseActor(actor), async tx => ({
    all: await readAllVersions(tx),
    approvals: await readApprovals(tx),
  }))
  return templateIds.flatMap(template =>
    languages.map(language => {
      const of = { template, language }
      const versions = all.filter(v => v.template === template && v.language === language)
      return stateOf(of, versions, approvals)
    }),
  )
}

function stateOf(of: Which, versions: readonly Version[], approvals: readonly Approval[]): TemplateState {
  const { template, language } = of
  const found = wordingInForce(of, versions, approvals)
  const [newest] = versions
  const hash = templateHash(template, language, found?.texts)
  const lines = language === 'en' ? [] : linesOf(template, language)
  return {
    id: template,
    language,
    approved: approvals.some(a => isLive(a, of) && a.hash === hash),
    mistakes: lines.reduce((n, line) => n + line.mistakes.length, 0),
    own: found?.version.version ?? null,
    waiting: newest?.own != null && found?.version.version !== newest.version,
    shippedChanged: newest !== undefined && hasShippedChanged(of, newest),
  }
}

function hasShippedChanged({ template, language }: Which, { shipped }: Version): boolean {
  const now = new Map(ownLines(template, language).map(line => [line.key, line.shipped]))
  return Object.entries(shipped).some(([key, text]) => now.get(key) !== text)
}

function isLive(a: Approval, { template, language }: Which): boolean {
  return a.template === template && a.language === language && a.revokedAt === null
}

/** `reader`: in whose language the mistakes are said. */
function linesOf(id: TemplateId, language: Language, reader: Language = 'en'): TemplateText['lines'] {
  const english = new Map(templateLines(id, 'en').map(line => [line.key, line.text]))
  return templateLines(id, language).map(({ key, text }) => {
    const source = english.get(key) ?? ''
    return {
      key,
      english: source,
      text,
      placeholders: placeholdersIn(source),
      fixed: fixedWhy(key),
      mistakes:
        language === 'en'
          ? []
          : lintText(key, source, text, language, forbiddenIn[language]).map(l => saidIn(reader, l.says)),
    }
  })
}

export async function readTemplate(
  d: Deployment,
  actor: Actor,
  of: Which,
  reader: Language,
): Promise<TemplateText> {
  const { template: id, language } = of
  const { people, approvals, versions } = await withTransaction(d.db, databaseActor(actor), async tx => ({
    people: (await readDirectory(tx, d.vault)).people,
    approvals: (await readApprovals(tx)).filter(a => a.template === id && a.language === language),
    versions: await readVersions(tx, of),
  }))
  const nameOf = (person: string) => people.get(person)?.name ?? person
  const hash = templateHash(id, language)
  const own = ownWording(d, { of, versions, approvals, nameOf, actor })
  const current = new Set([...(language === 'en' ? [] : [hash]), own.versions[0]?.hash])
  return {
    id,
    language,
    hash,
    lawSentences: saysLaw(id) ? lawLines(language).length : 0,
    lines: linesOf(id, language, reader),
    approvals: approvals.map(a => ({
      ...lineOf(a, versions, nameOf),
      current: a.revokedAt === null && current.has(a.hash),
    })),
    own,
  }
}

type NameOf = (person: string) => string

function lineOf(a: Approval, versions: readonly Version[], nameOf: NameOf): Omit<ApprovalLine, 'current'> {
  return {
    by: nameOf(a.by),
    at: a.at,
    hash: a.hash,
    version: a.own === null ? null : (versions.find(v => v.own === a.own)?.version ?? null),
    revokedBy: a.revokedBy && nameOf(a.revokedBy),
    revokedAt: a.revokedAt,
  }
}

type Read = {
  readonly of: Which
  readonly versions: readonly Version[]
  readonly approvals: readonly Approval[]
  readonly nameOf: NameOf
  readonly actor: Actor
}

function ownWording(d: Deployment, { of, versions, approvals, nameOf, actor }: Read): OwnWording {
  const { template, language } = of
  return {
    newest: versions[0]?.version ?? 0,
    inForce: wordingInForce(of, versions, approvals)?.version.version ?? null,
    versions: versions.map(v => {
      const approval = approvalOf(v, versions, approvals)
      const fits = v.own !== null && fitsNow(template, language, v.texts)
      return {
        version: v.version,
        by: nameOf(v.by),
        at: v.at,
        note:
          v.note === null
            ? ''
            : openField<{ note: string }>(d.vault.directoryKey, [v.id, 1, 'wording'], v.note).note,
        texts: v.texts,
        shipped: v.shipped,
        hash: fits ? templateHash(template, language, overlayOf(template, language, v.texts)) : null,
        mine: authorsOf(v, versions).includes(actor.id),
        approval: approval ? { by: nameOf(approval.by), at: approval.at } : null,
      }
    }),
  }
}
