// Who reads a page, as far as its words go: the language, and the address for the links that change it. Chosen on the page
// (a cookie of this host, which names a language and nobody), else as the directory says of who is signed in, else as the
// browser asks.
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { acceptedLanguage, asLanguage, type Language } from '../../words/languages.ts'
import { PSEUDO } from '../../words/pseudo.ts'

export type Reader = {
  readonly language: Language
  /** This page's address without its host; null where it cannot be asked for again. */
  readonly here: string | null
}

export const LANGUAGE_COOKIE = '__Host-duly-language'
const PARAMETER = 'language'
const YEAR_SECONDS = 365 * 86_400

/** For who reads English and is offered nothing else: pages that are not translated. */
export const englishReader: Reader = { language: 'en', here: null }

type Env = {
  Variables: { askedLanguage?: Language; chosenLanguage?: Language; directoryLanguage?: Language }
}

/** Takes `?language=de` from a link and keeps it. */
export function languageChoice(): MiddlewareHandler {
  return async (c: Context<Env>, next) => {
    const asked = known(c.req.query(PARAMETER))
    if (asked)
      setCookie(c, LANGUAGE_COOKIE, asked, {
        path: '/',
        secure: true,
        httpOnly: true,
        sameSite: 'Lax',
        maxAge: YEAR_SECONDS,
      })
    if (asked) c.set('askedLanguage', asked)
    const chosen = asked ?? known(getCookie(c, LANGUAGE_COOKIE))
    if (chosen) c.set('chosenLanguage', chosen)
    await next()
  }
}

function known(tag: string | undefined): Language | null {
  if (tag === PSEUDO && process.env.DULY_PSEUDO === '1') return PSEUDO as Language
  return asLanguage(tag)
}

/** What the directory says of who is signed in; a choice on the page goes before it. */
export function setDirectoryLanguage(c: Context, language: Language | null): void {
  if (language) (c as Context<Env>).set('directoryLanguage', language)
}

/** `kept`: what the directory has. A choice made now replaces it; one that a browser kept from before only fills a gap. */
export function choiceToKeep(c: Context, kept: Language | null): Language | null {
  const { askedLanguage, chosenLanguage } = (c as Context<Env>).var
  const choice = askedLanguage ?? (kept === null ? chosenLanguage : undefined)
  return choice && choice !== kept ? asLanguage(choice) : null
}

export function readerOf(c: Context): Reader {
  const { chosenLanguage, directoryLanguage } = (c as Context<Env>).var
  return {
    language: chosenLanguage ?? directoryLanguage ?? acceptedLanguage(c.req.header('accept-language')),
    here: c.req.method === 'GET' ? addressOf(c.req.url) : null,
  }
}

/** The zone in which the reader's browser shows times; `fallback` where it names none that is known here. */
export function zoneOf(c: Context, fallback: string): string {
  const named = c.req.header('x-duly-zone') ?? ''
  return isZone(named) ? named : fallback
}

/** Browsers name zones by older names too, so a list would not do. */
function isZone(name: string): boolean {
  if (!/^[A-Za-z][\w+/-]{1,63}$/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function addressOf(href: string): string {
  const url = new URL(href)
  url.searchParams.delete(PARAMETER)
  return `${url.pathname}${url.search}`
}

/** The same page in another language. `here` begins with one slash, or a browser would read another host. */
export function inLanguage(here: string, language: Language): string {
  const url = new URL(here.replace(/^\/+/, '/'), 'http://page.invalid')
  url.searchParams.set(PARAMETER, language)
  return `${url.pathname}${url.search}`
}
