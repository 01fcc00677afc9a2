// The type of the words at the approver's surface.
import type { Say } from '../../words/catalogue.ts'

type Own = typeof import('../../words/approve/en.ts').en
type Glossary = typeof import('../../words/glossary/en.ts').en

/** The page's own words, with the glossary below them. */
export type English = Omit<Glossary, keyof Own> & Own

export type ApproveWords = Say<English>
