// The categories of data that words ask for, in the languages of the papers. Words that are denied ("content is not
// requested") and boxes that are not ticked ask for nothing. A category too many is as wrong as an invented identifier.
import type { DataCategory } from '../../vocabulary/closed-lists.ts'
import { sentenceAt } from './text.ts'

const signs: Record<Exclude<DataCategory, 'content_realtime'>, RegExp> = {
  subscriber:
    /\bnames? and (?:phone|telephone|address|number|contact)|Stamm-? und |Name, Anschrift|subscriber particulars|particulars of (?:the )?(?:subscriber|user|account holder|registration)|customer (?:name|details|information|particulars)|\bname and address\b|account (?:registration|creation) (?:date|data|details|information)|registration (?:data|particulars|date)|identification de l['’]utilisateur|donn[ée]es d['’]abonn[ée]|coordonn[ée]es (?:du titulaire|de l['’]abonn[ée])|Inhaber(?:s|in)? (?:des|der|eines)|Personalien|Stammdaten|Name und (?:die )?Anschrift|nombre(?: y|,) (?:domicilio|direcci[óo]n)|\bmedios? de pago\b|fecha de alta|datos personales (?:del titular|de registro)|datos de (?:identificaci[óo]n|alta|contacto|contrataci[óo]n|suscripci[óo]n|suscriptor)|identidad del usuario|dati di (?:registrazione|fatturazione|contatto)|intestatari[oa]|generalit[àa] (?:dell|del)|identit[àa] (?:dell|del)|dados de (?:assinante|registo|identifica)|qualifica[çc][ãa]o (?:completa )?do|abonnentoplysninger|kundeopplysninger|kundeforhold|kunduppgifter|uppgift(?:er)? om (?:abonnent|vem)|identitet(?:en)? (?:på|till|til)|NAW-?gegevens|gegevens van de (?:gebruiker|abonnee)|dane (?:identyfikacyjne|rejestracyjne|u[żz]ytkownika)|tilaajatiedot|契約者情報|登録情報|加入者|가입자정보|פרטי (?:המנוי|הלקוח|המשתמש)|נתוני מנוי|danych osobowych|\bbasic subscriber|\bregistration details|\baccount (?:opening|registration) (?:information|details)|\bcustomer records|\buser data\b|\bsubscriber (?:address|information)|payment records|Kontoinhaber|Vertragsunterlagen|Anschlussinhaber|Inhaberdaten|donn[ée]es (?:d['’]identification|de facturation|relatives aux abonn[ée]s)|datos (?:de registro|del (?:abonado|titular)|de los abonados|identificativos)|identificaci[óo]n del titular|dati (?:relativi agli abbonati|dell['’]intestatario)|dane abonent|danych abonent|uppgifter? om abonnemang|abonnementsopplysninger|dados do (?:usu[áa]rio|assinante)|가입자\s?(?:정보|인적)|인적사항|abonneegegevens|\b(?:de )?naam en (?:het )?adres|betaal(?:wijze|gegevens)|facturen|\bsubscriber (?:details|information|data|name|and\W*billing|records)|\b(?:full )?names?\b[^.\n]{0,60}\baddress|\bnames?,? address|length (?:and types )?of service|means and source of payment|identify the holder|account holder|records identifying the account|billing records|date of birth|Bestandsdaten|Teilnehmerdaten|identit[ée]|moyens de paiement|titular(?:idad)?\b|datos de facturaci[óo]n|identificerende gegevens|\bnaam, adres|danych abonenckich|dane abonenckie|dati anagrafici|dados cadastrais|abonnentuppgifter|氏名|契約者/iu,
  traffic:
    /log-?in (?:data|sessions?|activity|IPs)|session (?:logs|records|data)|sign-?in (?:logs|records)|access (?:log|records)|connection (?:data|history|records|log)|traffic information|message metadata|\bmetadata\b|dates? and times? of (?:log|access|connect)|source and destination of messages|journ(?:al|aux) d['’]acc[èe]s|logs? de connexion|donn[ée]es (?:relatives aux connexions|de connexion)|Log(?:-?dateien|daten)|Zugriffsprotokolle|Anmeldedaten|Verbindungsnachweise|Randdaten|(?:registro|hist[óo]rico) de (?:accesos|conexiones)|datos (?:de acceso|asociados a las comunicaciones)|logs? de (?:acceso|conexi[óo]n|acesso|conex[ãa]o)|registros? eletr[ôo]nicos|dados de tr[áa]fego|log (?:di accesso|degli accessi|di connessione)|dati di connessione|metadati|inloggningsuppgifter|inloggningar|trafikdata|p[åa]logging(?:er|sdata|slogg)|innlogging(?:er|sdata|slogg)|tilkoblingsdata|inloggeschiedenis|verbindingsgegevens|logbestanden|dane o (?:ruchu|logowaniach|po[łl][ąa]czeniach)|v[äa]litystiedot|接続日時|アクセスログ|通信記録|ログイン(?:記録|履歴)|접속\s?(?:로그|내역)|로그\s?기록|נתוני (?:תעבורה|תקשורת)|source IP addresses|wykaz\p{L}* po[łl][ąa]cze[ńn]|adresses IP (?:de connexion|d['’]acc[èe]s|source)|verwendeten IP-Adressen|uppgifter om meddelanden|\blog-?in (?:logs|times)|\bIP (?:log-?in|connection) logs?|\blog-?in and log-?out|call[- ](?:associated|charge) data|call detail|dialing, routing|transmission data|message headers|\baccess logs|donn[ée]es (?:secondaires|accessoires)|dur[ée]e des connexions|adresses IP utilis[ée]es|donn[ée]es (?:techniques )?(?:de connexion|de transmission|relatives au trafic)|journaux de connexion|Nutzungsdaten|Verbindungsdaten|Beginn und Ende der Nutzung|registros? de (?:conex|acess|conexi|acces)|datos de conexi[óo]n|datos conservados|traffico telematico|tabulati|dati relativi al traffico|log[óo]w po[łl][ąa]cze[ńn]|logowa[ńn]|danych? telekomunikacyjn|dane o ruchu|trafikkdata|로그인\s?기록|통신사실\s?확인자료|접속\s?(?:기록|일시)|gebruiksgegevens|inlog(?:gegevens|tijden|momenten)|IP-adressen waarmee|\blog-?in (?:records|history|IP)|\bIP logs?\b|(?<!\b(?:users?|holders?|subscribers?) (?:of|behind) (?:each of )?(?:the|these|those)? ?(?:following )?)(?<!\bfollowing )\bIP addresses\b(?! (?:below|listed|set out|in the (?:table|list|schedule)|at the times?|and times? below))|\blogs? of connections|connection (?:logs|records)|transactional (?:information|logs|records)|electronic communications transactional|header of each|e-mail headers|records of user activity|\btraffic data|Verkehrsdaten|données de trafic|données de connexion|datos de tr[áa]fico|verkeersgegevens|danych o\s+ruchu|logi połączeń|dati di traffico|dados de conex[ãa]o|trafikuppgifter|通信履歴|接続記録/iu,
  location:
    /\b(?:device|current|last known|approximate) location\b|location of the (?:device|user|account)|location (?:records|history)|cell (?:tower|site)|g[ée]olocalizaci[óo]n|dati relativi all['’]ubicazione|localiza[çc][ãa]o|posisjonsdata|lokasjonsdata|lokaliseringsdata|נתוני מיקום|cell-site|localizaci[óo]n geogr[áa]fica|ubicaci[óo]n|lokaliseringsuppgift|위치(?:정보|추적)|\b(?:device |cell[- ]site )?location (?:information|data)|\blast known (?:device )?location|\bGPS\b|geolocation|Standortdaten|données de (?:g[ée]o)?localisation|datos de localizaci[óo]n|locatiegegevens|danych o lokalizacji|位置情報/iu,
  content_stored:
    /(?:whole|entirety|entire|full|complete) (?:of )?(?:the )?(?:following )?(?:mailbox(?:es)?|mailbox contents?|account contents?)|lagrade meddelanden|meddelanden och bilagor|meddelanden[^.\n]{0,30}lagrade|correspondances (?:stock[ée]es|[ée]mises|[ée]lectroniques)|(?:mailbox|message|account|stored) content|contents? of (?:any |all |the |each )?(?:messages?|files?|chats?|documents?|e-?mails?|mail|drive|folder)|lagret innhold|innhold(?:et)? (?:av|i|fra)|meldinger og vedlegg|lagrat inneh[åa]ll|inneh[åa]ll(?:et)? (?:av|i|fr[åa]n)|mensajes? (?:almacenad|de correo)|correos electr[óo]nicos (?:almacenad|enviad|recibid)|contenido (?:almacenado|de la|del)|mensagens (?:armazenad|eletr)|conte[úu]do (?:armazenado|da|do)|dados de conte[úu]do|corrispondenza (?:telematica|elettronica|informatica)|contenuto (?:della|delle|dei)|contenu (?:de la|du|de)|courriels? (?:conserv|stock)|messages? (?:conserv|stock)[ée]|E-Mails? (?:und|nebst|samt)|Inhalt (?:des|der|aller)|gespeicherte (?:E-Mails|Nachrichten|Dateien)|opgeslagen (?:berichten|e-mails|communicatie)|zawarto[śs][ćc] (?:skrzynki|konta)|sis[äa]lt[öo]tiedot|メール(?:の)?(?:内容|本文)|전자우편\s?내용|메일\s?내용|תוכן|traffic data(?:,| and) content|\bstored (?:messages|e-?mails|documents|files)|\bmailbox contents|\bcontents of the|\bincluding messages|\bmessages(?:,| and) (?:attachments|files)|\bmessages of\b|gespeicherten? Nachrichten|contenu des messages|contenido de los mensajes|messaggi di posta|allegati|datos de contenido|dati relativi al contenuto|donn[ée]es relatives au contenu|dane dotycz[ąa]ce tre[śs]ci|tre[śs]ci (?:korespondencji|wiadomo[śs]ci)|innholdet i|inneh[åa]llet i|전자우편\s?(?:내용|의)|conte[úu]do (?:das|dos|de)|\bcontents? of (?:all |the )?(?:e-?mails?|mailbox|communications?|account|messages)|\bthe contents? of|\bcontent data|\ball (?:stored )?(?:communications|e-?mails|messages|files|photos|direct messages)|\bstored communications|direct messages|draft e-?mails|files (?:stored|kept)|Inhaltsdaten|gespeicherten?\s+Inhalte|Inhalte? des|contenu des|contenido de|inhoud van|treści korespondencji|treść (?:wiadomości|skrzynki)|contenuto d|conte[úu]do d|通信内容|電子メールの内容/iu,
}

/** Subpoenas reach session times and addresses as subscriber records, 18 U.S.C. § 2703(c)(2)(C). */
const subpoenaTraffic =
  /transactional (?:information|logs|records)|header of each|e-mail headers|records of user activity|traffic data/i

const denied =
  /\b(?:does not|do not|not (?:be )?(?:requested|sought|required|call|include|produce)|is not|are not|DENIED|nicht (?:verlangt|beantragt|erfasst|umfasst|begehrt)|ne sont pas|n['’]est pas|no se (?:solicita|requiere|interesa)|quedan excluid|niet (?:gevorderd|gevraagd)|prohibid|vedad[ao]|untersagt|divieto|no content (?:is|was)|not (?:to )?(?:inform|notify|tell|alert)|werden nicht|sont exclus|non sont demand|nie (?:jest|są) objęt|non (?:è|sono) richiest|não (?:é|são) solicitad)|求めない|対象外|除く/iu

/** Whom the provider must not tell is nothing that is asked for. */
const silenced =
  /\b(?:contents?|contenu|contenido|contenuto|conte[úu]do|inhoud|Inhalt|tre[śs][ćc]i?|innhold\w*|inneh[åa]ll\w*) (?:of |de |del |della |du |van |av |d[eo] )?(?:this|the present|la présente|cette|este|esta|la presente|el presente|presente|dieser?s?|diese[nrs]|de(?:ze|st[ea])|niniejsz\p{L}*|denn[ea]|dette|questo|questa)\b[^.;\n]*|\b(?:not (?:to )?|prohibited from |refrain from )(?:inform|notify|tell|alert|disclos|advis)\w*[^.;\n]*|\b(?:not includ\w+|excluding|but not|except(?:ing)?|other than|without)(?: for)? (?:the |any )?contents?[^,.;\n]*/giu

/** Categories that `text` asks for, in the order of the closed list. */
export function categoriesIn(text: string, kind: string): DataCategory[] {
  const asked = withoutUnticked(text)
  const sentences = splitSentences(asked.replace(silenced, ' '))
    .map(sentence => withoutDenial(sentence).replace(/\s+/g, ' '))
    .filter(sentence => !denied.test(sentence))
  const subpoena = kind.includes('subpoena')
  const found: DataCategory[] = []
  for (const [category, sign] of Object.entries(signs) as [keyof typeof signs, RegExp][]) {
    const used = category === 'traffic' && subpoena ? subpoenaTraffic : sign
    if (sentences.some(sentence => used.test(sentence))) found.push(category)
  }
  return found
}

/** On a scan no empty line parts a list from "Content is not requested." below it: what stands before that line is asked for. */
function withoutDenial(sentence: string): string {
  const at = denied.exec(sentence)?.index
  if (at === undefined) return sentence
  const line = sentence.lastIndexOf('\n', at)
  const before = sentence.slice(0, Math.max(0, line))
  return /[).:;]\s*$/.test(before) && /^\n\s*\p{Lu}/u.test(sentence.slice(line)) ? before : sentence
}

function withoutUnticked(text: string): string {
  return text.replace(/☐[^☐☒☑\n]*/g, ' ')
}

function splitSentences(text: string): string[] {
  const sentences: string[] = []
  for (let at = 0; at < text.length; ) {
    const { end } = sentenceAt(text, at)
    sentences.push(text.slice(at, end))
    at = Math.max(end, at + 1)
  }
  return sentences
}
