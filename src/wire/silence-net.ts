// The widest net for words of silence: in one sentence a word of refusal near a word of telling, and somebody or something
// that must not be told or told of. No phrase is known here, only the words that any such phrase is made of, by language.
import type { Span } from '../law/recognise.ts'

type Words = {
  /** Words of refusal. */
  readonly no: string
  /** Words of telling. */
  readonly tell: string
  /** Words that alone mean that something is kept: secret, unknown to somebody. */
  readonly kept: string
  /** Who must not know, or what must not be known. */
  readonly whom: string
}

const languages: readonly Words[] = [
  {
    no: "not|[\\p{L}]+n['’]t|never|nobody|no one|prohibit\\w*|forbid\\w*|offen[cs]e|refrain\\w*|avoid\\w*|unlawful|preclude\\w*|restrain\\w*|barred",
    tell: 'disclos\\w+|notif\\w+|inform(?:ed|ing|s)?|tell\\w*|told|reveal\\w*|divulg\\w+|alert\\w*|tip(?:ping|ped)?[ -]off|warn\\w*|(?:make|made) known|mention\\w*|let [^.;]{2,40} know|(?:bring|brought|come)[^.;]{0,50}to the (?:attention|notice|knowledge)|aware|learns?(?: \\p{L}+)? of|publici[sz]e\\w*|pass(?:ed)? on|leak\\w*|acknowledge\\w*|find out|say\\w*|speak\\w*|hint\\w*|signal\\w*|kn[oe]w\\w*|share[sd]?',
    kept: '(?:kept|keep|withheld|conceal\\w*)(?: \\p{L}+)? from|remain unknown|unaware of|without the knowledge of|in (?:strict |the strictest )?confidence|in secret|secre(?:t|cy)|confidential(?:ly|ity)?|non-?disclosure|in the dark|to (?:yourself|yourselves)|discre(?:et|tion)\\w*',
    whom: 'users?|customers?|subscribers?|holders?|any person|other person|anyone|anybody|any one|third part\\w+|(?:the|its|his|her) subject|targets?|suspects?|clients?|tenants?|owner|existence|this (?:order|request|demand|notice|direction|subpoena|letter|warrant|authori\\w+|matter|requirement|enquiry|inquiry|investigation)|the fact that|person (?:to whom|concerned|affected)|persons? under',
  },
  {
    no: 'nicht|kein\\p{L}*|untersag\\p{L}*|verboten|unterbleib\\p{L}*|unzulässig|unterlassen|abzusehen|abgesehen',
    tell: 'unterricht\\p{L}*|informier\\p{L}*|mitteil\\p{L}*|mitzuteilen|mitgeteilt|Mitteilung\\p{L}*|benachrichtig\\p{L}*|offenbar\\p{L}*|offenleg\\p{L}*|Kenntnis|bekannt\\p{L}*|preis(?:ge|zuge)\\p{L}*|erfahren|erfährt|warn\\p{L}*|hinzuweisen|weitergegeben|weiterzugeben|verraten|erzähl\\p{L}*|sagen|durchsicker\\p{L}*|aufmerksam|Bescheid|anzumerken|angezeigt|weiß|wissen',
    kept: 'geheim\\p{L}*|Stillschweigen|vertraulich\\p{L}*|Verschwiegenheit|ohne Wissen',
    whom: '\\p{L}*[Ii]nhaber\\p{L}*|Betroffen\\p{L}*|betroffene\\p{L}*|\\p{L}*[Nn]utzer\\p{L}*|\\p{L}*[Kk]und(?:e|en|in)|Dritte\\p{L}*|Beschuldigt\\p{L}*|Person\\p{L}*|Teilnehmer\\p{L}*|diese[rsnm]? (?:Anfrage|Ersuchens?|Maßnahme|Anordnung|Verfügung|Beschluss\\p{L}*|Schreibens?)',
  },
  {
    no: 'ne|n|sans|interdi\\p{L}+|défense|prohib\\p{L}+|défendu\\p{L}*|aucun\\p{L}*|garder|évit\\p{L}+|absten\\p{L}+',
    tell: 'inform\\p{L}+|avis(?:er|é|ée|és|ées|ez)|averti\\p{L}*|divulgu\\p{L}+|révél\\p{L}+|communiqu\\p{L}+|communication|connaissance|faire connaître|faire part|préven(?:ir|u|ue|us|ez)|alert\\p{L}+|ébruit\\p{L}+|dire|dites|dit|parler|mentionn\\p{L}+|évoqu\\p{L}+|signal\\p{L}+|transpirer|filtrer|savoir|sache|faire état|éventer',
    kept: 'ignorée?s?|insu|secret|secrète|confidentiel\\p{L}*|confidentialité|inconnue?s?',
    whom: 'titulaires?|utilisat\\p{L}+|clients?|abonnés?|abonnée|tiers|personnes?|intéressée?s?|mis en cause|usagers?|existence|(?:cette|présente) (?:mesure|réquisition|demande|ordonnance)|quiconque',
  },
  {
    no: 'no|sin|prohib\\p{L}+|abst\\p{L}+|evit\\p{L}+|impid\\p{L}+|tampoco|queda vedad\\p{L}',
    tell: 'inform\\p{L}+|comunic\\p{L}+|notific\\p{L}+|revel\\p{L}+|divulg\\p{L}+|avis\\p{L}+|advert\\p{L}+|conocimiento|dar a conocer|conozca|alert\\p{L}+|enter[ea]\\p{L}*|poner\\p{L}* al corriente|decir|diga|mencion\\p{L}+|anotici\\p{L}+|saber|sepan?|trascend\\p{L}+|trascienda|filtr\\p{L}+|sobre aviso',
    kept: 'secret[oa]s?|reserva|sigilo|discreci[óo]n|confidencial\\p{L}*|desconoc\\p{L}+',
    whom: 'titular\\p{L}*|usuari\\p{L}+|abonad\\p{L}+|clientes?|tercer\\p{L}+|investigad\\p{L}+|personas?|interesad\\p{L}+|afectad\\p{L}+|existencia|(?:este|presente|esta) (?:requerimiento|oficio|orden|medida|solicitud|resolución)|contenido de (?:este|esta|la presente)',
  },
  {
    no: 'non|senza|divieto|vietat\\p{L}+|asten\\p{L}+|evit\\p{L}+|nessun\\p{L}*',
    tell: 'inform\\p{L}+|comunic\\p{L}+|rivel\\p{L}+|divulg\\p{L}+|avvis\\p{L}+|notific\\p{L}+|conoscenza|rendere not\\p{L}+|avvert\\p{L}+|notizia|dire|trapel\\p{L}+|menzion\\p{L}+|sapere|edott\\p{L}+|propal\\p{L}+',
    kept: 'segret\\p{L}+|riserb\\p{L}+|riservat\\p{L}+|insaputa',
    whom: 'titolar\\p{L}+|utent\\p{L}+|intestatari\\p{L}+|terz[oi]|client[ei]|indagat\\p{L}+|interessat\\p{L}+|persone?|chiunque|abbonat\\p{L}+|esistenza|(?:presente|questa) (?:richiesta|provvedimento|nota)',
  },
  {
    no: 'niet|geen|nooit|verboden|verbod|onthoud\\p{L}*|zonder|niemand',
    tell: 'mede(?:del|ge)\\p{L}+|mee te delen|meegedeeld|informe\\p{L}+|geïnformeerd|bekend\\p{L}*|kenbaar|kennis|verwittig\\p{L}*|openba\\p{L}+|vertel\\p{L}*|waarschuw\\p{L}*|in te lichten|ingelicht|hoogte|zeggen|meld\\p{L}*|doorgeven|laten weten|weet|attender\\p{L}*|ruchtbaar\\p{L}*|uit te laten|lekken',
    kept: 'geheim\\p{L}*|vertrouwelijk\\p{L}*|stilzwijg\\p{L}*|buiten medeweten',
    whom: 'gebruiker\\p{L}*|betrokkene\\p{L}*|derden?|klant\\p{L}*|verdachten?|abonnee\\p{L}*|wie dan ook|iemand|\\p{L}*houder\\p{L}*|persoon|personen|deze vordering|dit bevel|deze gegevens',
  },
  {
    no: 'nie|zakaz\\p{L}*|bez|powstrzyma\\p{L}*|nikogo|nikomu',
    tell: 'ujawn\\p{L}+|inform\\p{L}+|poinformow\\p{L}*|powiad\\p{L}+|zawiad\\p{L}+|przekaz\\p{L}+|wiedzy|dowiedz\\p{L}+|wiadomoś\\p{L}*|mówi\\p{L}*|wspomin\\p{L}*|zdradz\\p{L}*|uprzedz\\p{L}*|rozpowszechn\\p{L}*|świadom\\p{L}*',
    kept: 'tajemnic\\p{L}*|poufn\\p{L}*|niejawn\\p{L}*',
    whom: 'użytkownik\\p{L}*|abonent\\p{L}*|klient\\p{L}*|osob\\p{L}+|osób|posiadacz\\p{L}*|właściciel\\p{L}*|podejrzan\\p{L}*|(?:niniejsz|t)\\p{L}+ (?:postanowieni|żądani|wniosk|pism)\\p{L}+',
  },
  {
    no: 'não|sem|vedad\\p{L}+|proib\\p{L}+|abst\\p{L}+|evit\\p{L}+|nem|tampouco|ninguém',
    tell: 'inform\\p{L}+|comunic\\p{L}+|notific\\p{L}+|revel\\p{L}+|divulg\\p{L}+|avis\\p{L}+|ciência|ciente|conhecimento|cientific\\p{L}+|alert\\p{L}+|dizer|mencion\\p{L}+|saber|saibam?|prevenir|dar a conhecer|transpir\\p{L}+|vaz\\p{L}+',
    kept: 'sigil\\p{L}+|segred\\p{L}+|confidencial\\p{L}*|reservad\\p{L}+',
    whom: 'titular\\p{L}*|usuári\\p{L}+|utilizador\\p{L}*|clientes?|terceir\\p{L}+|investigad\\p{L}+|pessoas?|interessad\\p{L}+|assinantes?|existência|(?:deste|desta|presente|este|esta) (?:pedido|ofício|medida|ordem|requisição|solicitação)',
  },
  {
    no: 'inte|ej|icke|förbud\\p{L}*|förbjud\\p{L}*|utan|ingen',
    tell: 'underrätt\\p{L}*|inform\\p{L}*|röj\\p{L}*|röja\\p{L}*|yppa\\p{L}*|meddela\\p{L}*|berätta\\p{L}*|upplys\\p{L}*|kännedom|avslöja\\p{L}*|varna\\p{L}*|få veta|veta|vetskap|säga|nämna\\p{L}*|tala om|sprida\\p{L}*|få reda',
    kept: 'tystnad\\p{L}*|hemlig\\p{L}*|sekretess\\p{L}*|konfidentiell\\p{L}*',
    whom: 'kund\\p{L}*|användar\\p{L}*|\\p{L}*(?:inne)?havar\\p{L}*|person\\p{L}*|utomstående|misstänkt\\p{L}*|abonnent\\p{L}*|någon|den (?:som|berörd)\\p{L}*|(?:denna|detta) (?:begäran|beslut|föreläggande|åtgärd)',
  },
  {
    no: 'ikke|forbud\\p{L}*|forbudt|uten|ingen',
    tell: 'underrett\\p{L}*|informer\\p{L}*|opplys\\p{L}*|meddel\\p{L}*|fortell\\p{L}*|røp\\p{L}*|varsl\\p{L}*|kjent|kjennskap|kunnskap|avslør\\p{L}*|få vite|vite|nevne\\p{L}*|oppmerksom|spre|beskjed|få greie',
    kept: 'taus\\p{L}*|hemmelig\\p{L}*|konfidensiel\\p{L}*|fortrolig\\p{L}*',
    whom: 'kund\\p{L}*|bruker\\p{L}*|\\p{L}*innehaver\\p{L}*|person\\p{L}*|uvedkommende|mistenkt\\p{L}*|abonnent\\p{L}*|noen|andre|den det gjelder|(?:denne|dette) (?:begjæring|pålegg|kjennels|anmodning)\\p{L}*',
  },
]

const edge = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`
const nets = languages.map(({ no, tell, kept, whom }) => ({
  near: new RegExp(`${edge(no)}[^.;]{0,90}?${edge(tell)}|${edge(tell)}[^.;]{0,60}?${edge(no)}`, 'iu'),
  kept: new RegExp(edge(kept), 'iu'),
  whom: new RegExp(edge(whom), 'iu'),
}))

const eastern: readonly RegExp[] = [
  /(?:知らせ|通知|告知|開示|漏ら|漏え|口外|伝え|教え|知られ|気付かれ|気づかれ|察知)[^。]{0,30}(?:ない|ぬ|禁|控え|慎|避け)|秘匿|内密|秘密/,
  /(?:알리|알려|통지|고지|누설|공개|알게)[^.]{0,30}(?:않|아니|금지|안\s?되|안\s?됩|말아|말\s?것|삼가)|비밀|보안을 유지/,
  /(?:אין|לא|אסור|נאסר|חל איסור)[^.]{0,30}(?:לגלות|ליידע|להודיע|לחשוף|יידע|תגלה)|סודיות|חסוי/,
]

/** Boilerplate under mails, and words to the authority itself or about what somebody did. */
const otherwise =
  /intended recipient|received this (?:e-?mail|message|fax) in error|irrtümlich erhalten|destinataire de ce message|(?:notify|inform|tell|advise)\w* (?:us|me|the (?:court|officer|undersigned|clerk|inspector)|this (?:office|court))|(?:uns|mir|das Gericht|die Dienststelle) (?:zu )?(?:unterricht|informier|mitteil|mitzuteil)/i

/** The first sentence of `sentences` that orders or asks for silence in any words of its language. */
export function netted(text: string, sentences: readonly Span[]): Span | null {
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end).replace(/\s+/g, ' ')
    if (sentence.length > 900 || otherwise.test(sentence)) continue
    if (nets.some(net => net.whom.test(sentence) && (net.near.test(sentence) || net.kept.test(sentence))))
      return { start, end }
    if (eastern.some(form => form.test(sentence))) return { start, end }
  }
  return null
}
