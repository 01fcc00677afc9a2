// Whether a paper gives a reason why the customer cannot be asked in the provider's place: the sentence that says so, in the languages
// of the desk. It proposes an answer that a person confirms beside the paper; a sentence that only forbids telling is another matter.

/** A sentence says that somebody is asked instead, and that this would do harm. Written over small letters. */
const languages: readonly { readonly instead: RegExp; readonly customer: RegExp; readonly harm: RegExp }[] = [
  {
    instead:
      /\b(?:in (?:your|its|the provider's) place|instead of you|rather than you|directly from|redirect\w*)/,
    customer: /\b(?:customer|subscriber|account holder|organi[sz]ation|enterprise|employer|company)\b/,
    harm: /\b(?:imped|jeopardi|compromis|frustrat|prejudic|obstruct|undermin|harm|destroy|tamper)/,
  },
  {
    instead:
      /(?:an (?:ihrer|deren) stelle|statt (?:an sie|bei ihnen)|anstatt (?:an sie|bei ihnen)|unmittelbar bei)/,
    customer: /(?:kund|teilnehmer|kontoinhaber|organisation|unternehmen|arbeitgeber)/,
    harm: /(?:gefährd|vereitel|beeinträchtig|erschwer|zunichte)/,
  },
  {
    instead: /(?:à votre place|plutôt qu.à vous|au lieu de vous|directement (?:au|à l))/,
    customer: /(?:client|abonné|titulaire|organisation|entreprise|employeur)/,
    harm: /(?:compromet|entrav|nuirait|nuire|préjudici)/,
  },
  {
    instead: /(?:en su lugar|en vez de a ustedes|directamente (?:al|a la))/,
    customer: /(?:cliente|abonad|titular|organización|empresa|empleador)/,
    harm: /(?:perjudic|frustr|entorpec|obstacul|compromet)/,
  },
  {
    instead: /(?:in uw plaats|in plaats van (?:aan )?u|rechtstreeks bij)/,
    customer: /(?:klant|abonnee|rekeninghouder|organisatie|onderneming|werkgever)/,
    harm: /(?:schaden|schaadt|belemmer|hinderen|in gevaar|ondermijn)/,
  },
  {
    instead: /(?:zamiast (?:do )?(?:państwa|was)|w państwa miejsce|bezpośrednio (?:do|od))/,
    customer: /(?:klient|abonent|posiadacz|organizacj|przedsiębiorst|pracodawc)/,
    harm: /(?:zaszkodz|utrudni|udaremni|zagrozi)/,
  },
  {
    instead: /(?:貴社に代えて|貴社の代わりに|直接)/,
    customer: /(?:顧客|契約者|加入者|組織|企業|会社)/,
    harm: /(?:支障|妨げ|妨害|阻害|害する)/,
  },
]

const LONGEST = 600

/** The sentence as the paper has it, in one line; null where none says so. */
export function impedingSentence(text: string): string | null {
  const found = text.split(/(?<=[.;!?。])\s*|\n{2,}/u).find(sentence => {
    const words = sentence.slice(0, LONGEST).toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'")
    return languages.some(
      ({ instead, customer, harm }) => instead.test(words) && customer.test(words) && harm.test(words),
    )
  })
  return found?.replace(/\s+/g, ' ').trim().slice(0, LONGEST) ?? null
}
