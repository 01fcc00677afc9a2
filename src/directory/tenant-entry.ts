// Closed lists of a tenant’s entry: its profession, and which mails a contact gets.

/** Professions whose data the law guards apart (law/facts.md `customer.kind`). */
export const professions = ['law_firm', 'journalist'] as const
export type Profession = (typeof professions)[number]

export const mailKinds = ['notice', 'drill'] as const
export type MailKind = (typeof mailKinds)[number]
