// What a tenant does without any demand: read the promises, drill, look after its contacts and its feed.
import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import { isRefusal, refuse } from '../../demand/refusal.ts'
import { consoleWords } from '../../words/console.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { idOfForm } from '../http/once.ts'
import { answerRefusal } from '../http/problem.ts'
import { readerOf } from '../http/reader.ts'
import type { Site } from '../http/site.ts'
import { take } from '../http/take.ts'
import { noticeVkey } from '../trust.ts'
import { type Ctx, type Ground, tenantOf } from './console.ts'
import {
  askChange,
  changeOfLink,
  mailKinds,
  readChanges,
  readContacts,
  settleChange,
  wantedContact,
} from './contacts.ts'
import { type ContactsFacts, confirmPage, contactsPage } from './contacts-page.ts'
import { digestTimes, readDigest, setDigest } from './digest.ts'
import { answerDrill, readDrills, sendDrill } from './drills.ts'
import { drillsPage } from './drills-page.ts'
import { endFeed, makeFeed, readFeed } from './feed.ts'
import { sayLeft, sayStillHere } from './left.ts'
import { readOrganisation } from './organisation.ts'
import { promisesPage } from './promises-page.ts'

export function ownRoutes(
  app: Hono<SignedInEnv>,
  d: Deployment,
  site: Site,
  ground: (c: Ctx) => Ground,
): void {
  app.get('/promises', async c => {
    const { windowMinutes } = await readOrganisation(d, c.get('actor'))
    return c.html(
      promisesPage(site, {
        token: c.get('formToken'),
        reader: readerOf(c),
        provider: d.provider,
        windowMinutes,
        noticeKey: noticeVkey(d),
      }),
    )
  })
  drillRoutes(app, d, site, ground)
  contactRoutes(app, d, site, ground)
}

function drillRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site, ground: (c: Ctx) => Ground): void {
  app.get('/drills', async c => {
    const actor = c.get('actor')
    const [drills, contacts] = [await readDrills(d, actor), await readContacts(d, actor)]
    const key = randomBytes(16).toString('hex')
    return c.html(drillsPage(site, { drills, contacts, provider: d.provider.name, key, ...ground(c) }))
  })
  app.post('/drills', async c => {
    const { contact: field, key } = await c.req.parseBody()
    const contact = String(field ?? '')
    const id = idOfForm(c, d.vault.macKey, key, contact)
    const sent = await sendDrill(d, c.get('actor'), tenantOf(c.get('actor')).tenant, contact, id)
    return isRefusal(sent) ? answerRefusal(c, site, sent) : c.redirect('/drills', 303)
  })
  app.post('/drills/:id', async c => {
    const { code } = await c.req.parseBody()
    const outcome = await answerDrill(d, c.get('actor'), c.req.param('id'), String(code ?? ''))
    return isRefusal(outcome) ? answerRefusal(c, site, outcome) : c.redirect('/drills', 303)
  })
}

function contactRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site, ground: (c: Ctx) => Ground): void {
  const show = async (c: Ctx, said: Pick<ContactsFacts, 'said' | 'feedUrl'>) => {
    const actor = c.get('actor')
    const [contacts, changes] = [await readContacts(d, actor), await readChanges(d, actor)]
    const feed = await readFeed(d, actor)
    const digest = await readDigest(d, actor)
    return c.html(
      contactsPage(site, { contacts, changes, feed, digest, me: actor.id, ...said, ...ground(c) }),
    )
  }
  app.get('/contacts', c => show(c, { said: saidOf(c, c.req.query('said')), feedUrl: null }))
  app.get('/contacts/confirm/:id/:link', async c => {
    const [id, link] = [c.req.param('id'), c.req.param('link')]
    const change = await changeOfLink(d, c.get('actor'), id, link)
    if (!change)
      return answerRefusal(
        c,
        site,
        refuse('not_found', 'This link confirms nothing any more.', 'See Contacts and mails, or ask again.'),
      )
    const contacts = await readContacts(d, c.get('actor'))
    return c.html(confirmPage(site, { change, contacts, link, ...ground(c) }))
  })
  app.post('/contacts/changes/:id/:how{confirm|stop}', async c => {
    const { link } = await c.req.parseBody()
    const token = c.req.param('how') === 'confirm' ? String(link ?? '') : null
    const outcome = await settleChange(d, tenantOf(c.get('actor')), c.req.param('id'), token)
    return isRefusal(outcome) ? answerRefusal(c, site, outcome) : c.redirect(`/contacts?said=${outcome}`, 303)
  })
  app.post('/contacts/still-here', async c => {
    const done = await sayStillHere(d, tenantOf(c.get('actor')))
    return isRefusal(done) ? answerRefusal(c, site, done) : c.redirect('/contacts?said=here', 303)
  })
  app.post('/contacts/:id/left', async c => {
    const done = await sayLeft(d, tenantOf(c.get('actor')), c.req.param('id'))
    if (isRefusal(done)) return answerRefusal(c, site, done)
    return c.redirect(done === 'gone' ? '/sign-in' : '/contacts?said=left', 303)
  })
  app.post('/digest', async c => {
    const { digest } = await c.req.parseBody()
    await setDigest(d, c.get('actor'), digestTimes.find(time => time === digest) ?? null)
    return c.redirect('/contacts?said=digest', 303)
  })
  app.post('/contacts/:id', async c => {
    const form = await c.req.parseBody({ all: true })
    const receives = [form.receives ?? []].flat()
    const wanted = take(wantedContact, { ...form, receives, remove: form.remove === 'yes' })
    if (!wanted.success)
      return answerRefusal(
        c,
        site,
        refuse(
          'invalid_input',
          'The contact is not complete.',
          `Give a name, a mail address and a language of two letters; mails are: ${mailKinds.join(', ')}.`,
        ),
      )
    const id = c.req.param('id')
    const no = await askChange(d, tenantOf(c.get('actor')), id === 'new' ? null : id, wanted.data)
    return no ? answerRefusal(c, site, no) : c.redirect('/contacts?said=asked', 303)
  })
  app.post('/feed', async c => {
    const path = await makeFeed(d, c.get('actor'))
    return show(c, { said: null, feedUrl: `${d.urls.customer}${path}` })
  })
  app.post('/feed/revoke', async c => {
    await endFeed(d, c.get('actor'))
    return c.redirect('/contacts?said=ended', 303)
  })
}

const said = ['asked', 'confirmed', 'stopped', 'ended', 'left', 'here', 'digest'] as const

function saidOf(c: Ctx, query: string | undefined): string | null {
  const known = said.find(one => one === query)
  return known ? consoleWords(readerOf(c).language)(`said.${known}`) : null
}
