// What a tenant does without any demand: read the promises, drill, look after its contacts and its feed.

import type { Hono } from 'hono'
import { wantedContact } from '../../../api/customer/contact.ts'
import { sentence } from '../../../kernel/message.ts'
import { isRefusal, refuse } from '../../../kernel/refusal.ts'
import { consoleWords } from '../../../words/faces/console.ts'
import { demandWords } from '../../../words/faces/demand.ts'
import { frameWords } from '../../../words/faces/frame.ts'
import type { Deployment } from '../../deployment.ts'
import { idOfForm, secretOfForm } from '../../http/once.ts'
import { answerRefusal } from '../../http/problem.ts'
import { readerOf } from '../../http/reader.ts'
import { inOwnWords } from '../../http/refusal-words.ts'
import type { Site } from '../../http/site.ts'
import { take } from '../../http/take.ts'
import { noticeVkey } from '../../log/trust.ts'
import { settle } from '../../proposals/proposal.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'
import { waitsOfTenant } from '../../tenants/waits.ts'
import { type FormRoute, formRoute, type Sent, type Wrong } from '../portal/forms.ts'
import type { Returned } from '../portal/returned.ts'
import { type Ctx, type GroundOf, tenantOf } from './console.ts'
import {
  askChange,
  changeOfLink,
  contactFields,
  readChanges,
  readContacts,
  settleChange,
} from './contacts/contacts.ts'
import { type ContactsFacts, confirmPage, contactsPage } from './contacts/contacts-page.ts'
import { sayLeft, sayStillHere } from './contacts/left.ts'
import { readNewcomers } from './contacts/newcomers.ts'
import { readOrganisation } from './contacts/organisation.ts'
import { digestTimes, readDigest, setDigest } from './digest.ts'
import { answerDrill, readDrills, sendDrill } from './drills/drills.ts'
import { drillsPage } from './drills/drills-page.ts'
import { readEntryReads } from './entry-reads.ts'
import { endFeed, makeFeed, readFeed } from './programs/feed.ts'
import { promisesPage } from './promises-page.ts'

export function ownRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site, ground: GroundOf): void {
  app.get('/promises', async c => {
    const { windowMinutes, isOrganisation } = await readOrganisation(d, c.get('actor'))
    return c.html(
      promisesPage(site, {
        token: c.get('formToken'),
        reader: readerOf(c),
        provider: d.provider,
        windowMinutes,
        isOrganisation,
        noticeKey: noticeVkey(d),
      }),
    )
  })
  drillRoutes(app, d, site, ground)
  contactRoutes(app, d, site, ground)
}

function drillRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site, ground: GroundOf): void {
  const page = async (c: Ctx, returned: Returned | null = null) => {
    const actor = c.get('actor')
    const [drills, contacts] = [await readDrills(d, actor), await readContacts(d, actor)]
    return drillsPage(site, { drills, contacts, provider: d.provider.name, ...ground(c, returned) })
  }
  app.get('/drills', async c => c.html(await page(c)))
  formRoute(app, site, {
    path: '/drills',
    page,
    idOf: () => 'to',
    act: async (c, form) => {
      const contact = String(form.contact ?? '')
      const id = idOfForm(c, d.vault.macKey, form.key, contact)
      const sent = await sendDrill(d, c.get('actor'), tenantOf(c.get('actor')).tenant, contact, id)
      return isRefusal(sent) ? sent : c.redirect('/drills', 303)
    },
  })
  formRoute(app, site, {
    path: '/drills/:id',
    page,
    idOf: c => `c-${(c.req.param('id') ?? '').slice(0, 8)}-none`,
    act: async (c, form) => {
      const chosen = String(form.code ?? '')
      if (chosen === '') return missing(c, 'code', demandWords(readerOf(c).language)('answer.choose'))
      const outcome = await answerDrill(d, c.get('actor'), c.req.param('id') ?? '', chosen)
      return isRefusal(outcome) ? outcome : c.redirect('/drills', 303)
    },
  })
}

function contactRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site, ground: GroundOf): void {
  const page = async (c: Ctx, more: Pick<ContactsFacts, 'said' | 'feedUrl'>, returned?: Returned) => {
    const actor = c.get('actor')
    const [contacts, changes] = [await readContacts(d, actor), await readChanges(d, actor)]
    const feed = await readFeed(d, actor)
    const digest = await readDigest(d, actor)
    return contactsPage(site, {
      contacts,
      changes,
      entryReads: await readEntryReads(d, tenantOf(actor), readerOf(c).language),
      newcomers: await readNewcomers(d, actor),
      feed,
      digest,
      me: actor.id,
      help: d.provider.contact,
      ...more,
      ...ground(c, returned),
    })
  }
  const back = (c: Ctx, returned: Returned) => page(c, { said: null, feedUrl: null }, returned)
  const done = (c: Ctx, what: string) => c.redirect(`/contacts?said=${what}`, 303)
  const form = (path: string, act: FormRoute['act'], more: Partial<FormRoute> = {}) =>
    formRoute(app, site, { path, page: back, act, ...more })
  const confirming = async (c: Ctx, id: string, link: string, returned?: Returned) => {
    const change = await changeOfLink(d, c.get('actor'), id, link)
    if (!change) return null
    const contacts = await readContacts(d, c.get('actor'))
    return confirmPage(site, { change, contacts, link, ...ground(c, returned) })
  }

  app.get('/contacts', async c => {
    const said = saidOf(c, c.req.query('said'))
    return c.html(await page(c, { said, feedUrl: null }))
  })
  app.get('/contacts/confirm/:id/:link', async c => {
    const asked = await confirming(c, c.req.param('id'), c.req.param('link'))
    if (asked) return c.html(asked)
    const no = refuse(
      'not_found',
      sentence('borders.link_confirms_nothing_any_more'),
      sentence('borders.see_contacts_mails_ask_again'),
    )
    return answerRefusal(c, site, no)
  })
  form(
    '/contacts/changes/:id/:how{confirm|stop}',
    async (c, { link }) => {
      const token = c.req.param('how') === 'confirm' ? String(link ?? '') : null
      const outcome = await settleChange(d, tenantOf(c.get('actor')), c.req.param('id') ?? '', token)
      return isRefusal(outcome) ? outcome : done(c, outcome)
    },
    {
      page: async (c, returned) => {
        const link = returned.fields.link?.[0] ?? ''
        return (await confirming(c, c.req.param('id') ?? '', link, returned)) ?? back(c, returned)
      },
    },
  )
  form('/contacts/waits/:id/:how{confirm|stop}', async c => {
    const { id, tenant } = tenantOf(c.get('actor'))
    const confirm = c.req.param('how') === 'confirm'
    const wish = { about: tenant, change: c.req.param('id') ?? '', confirm }
    const settled = await settle(d, waitsOfTenant, { kind: 'tenant', id }, wish)
    return isRefusal(settled) ? settled : done(c, confirm ? 'confirmed' : 'stopped')
  })
  form('/contacts/still-here', async c => {
    const no = await sayStillHere(d, tenantOf(c.get('actor')))
    return isRefusal(no) ? no : done(c, 'here')
  })
  form('/contacts/:id/left', async c => {
    const left = await sayLeft(d, tenantOf(c.get('actor')), c.req.param('id') ?? '')
    if (isRefusal(left)) return left
    return left === 'gone' ? c.redirect('/sign-in', 303) : done(c, 'left')
  })
  form(
    '/digest',
    async (c, { digest }) => {
      await setDigest(d, c.get('actor'), digestTimes.find(time => time === digest) ?? null)
      return done(c, 'digest')
    },
    { idOf: () => 'digest-none' },
  )
  form('/contacts/:id', async (c, sent) => changeContact(c, d, sent, () => done(c, 'asked')), {
    idOf: (c, field) => `${field === 'receives' ? 'notice' : field}-${c.req.param('id')}`,
  })
  formRoute(app, site, {
    path: '/feed',
    page: back,
    act: async (c, { key }) => {
      const path = await makeFeed(d, c.get('actor'), secretOfForm(c, d.vault.macKey, key, 'feed'))
      return isRefusal(path)
        ? path
        : c.html(await page(c, { said: null, feedUrl: `${d.urls.customer}${path}` }))
    },
  })
  form('/feed/revoke', async c => {
    await endFeed(d, c.get('actor'))
    return done(c, 'ended')
  })
}

/** Asked for once, however often the form is sent. */
async function changeContact(c: Ctx, d: Deployment, form: Sent, asked: () => Response) {
  const receives = [form.receives ?? []].flat()
  const wanted = take(wantedContact, { ...form, receives, remove: form.remove === 'yes' })
  if (!wanted.success) {
    const say = consoleWords(readerOf(c).language)
    const fields = new Set(wanted.error.issues.map(issue => String(issue.path[0])))
    return contactFields.flatMap(field =>
      fields.has(field) ? missing(c, field, say(`contacts.need_${field}`)) : [],
    )
  }
  const id = c.req.param('id') ?? ''
  const change = idOfForm(c, d.vault.macKey, form.key, JSON.stringify(wanted.data))
  const no = await askChange(d, tenantOf(c.get('actor')), id === 'new' ? null : id, wanted.data, change)
  if (!no) return asked()
  return no.code === 'invalid_input' ? { field: 'receives', refusal: no } : no
}

function missing(c: Ctx, field: string, text: string): Wrong {
  const next = frameWords(readerOf(c).language)('form.again')
  return { field, refusal: inOwnWords('invalid_input', text, next) }
}

const said = ['asked', 'confirmed', 'stopped', 'ended', 'left', 'here', 'digest'] as const

function saidOf(c: Ctx, query: string | undefined): string | null {
  const known = said.find(one => one === query)
  return known ? consoleWords(readerOf(c).language)(`said.${known}`) : null
}
