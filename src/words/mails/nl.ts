// Dutch.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'notice.subject': 'Een vordering van een autoriteit van uw gegevens: {reference}',
  'notice.first': '{who} heeft van ons gegevens van u gevorderd. Wij ontvingen het stuk op {at}.',
  'notice.first_late':
    '{who} heeft op {at} van ons gegevens van u gevorderd. De wet verbood ons tot nu toe u in te lichten.',
  'notice.first_further':
    'Op {told} hebben wij u ingelicht over een vordering van uw gegevens ({who}). Daarna moesten wij daarover tot nu toe zwijgen. Hieronder leest u hoe het er nu voor staat.',
  'notice.unnamed': 'Een autoriteit die wij nog niet mogen noemen',
  'notice.kind': 'Soort stuk: {instrument}. De kopie is bijgevoegd.',
  'notice.withheld':
    'De kopie van het stuk wordt achtergehouden: een geheimhoudingsplicht geldt nog voor {what}. Als die eindigt, sturen wij u uit onszelf de rest en de kopie.',
  'notice.part.fact': 'dat er een vordering is',
  'notice.part.agency': 'wie het vordert',
  'notice.part.content': 'wat het stuk zegt',
  'notice.asked': 'Wat is gevorderd',
  'notice.answer': 'Wat wij antwoorden, en waarom',
  'notice.do': 'Wat u kunt doen',
  'notice.do_late':
    'Meld u aan op {host} om te zien wat wanneer is verstrekt, en het bewijs dat u zelf kunt controleren.',
  'notice.do_nothing':
    'Van uw gegevens is niets verstrekt. Meld u aan op {host} om te zien wat wij hebben geantwoord.',
  'notice.do_see': 'Meld u aan op {host} om te zien hoe het er nu voor staat.',
  'notice.do_until':
    'Tot {at} kunt u bezwaar maken, de autoriteit zelf antwoorden, om tijd vragen of ons zeggen dat u geen bezwaar maakt: meld u aan op {host}. Maakt u bezwaar, dan wachten wij tot onze juridische afdeling heeft beslist.',
  'notice.no_window':
    'De termijn van de autoriteit laat geen tijd om op u te wachten. Meld u aan op {host} om het te zien en ons te schrijven: wat nog niet is verstrekt, houden wij bij een bezwaar nog tegen.',
  'notice.at_once':
    'In dit noodgeval wachten wij niet op uw antwoord. Meld u aan op {host} om het te zien en ons te schrijven: wat nog niet is verstrekt, houden wij bij een bezwaar nog tegen.',
  'notice.ours': 'Hoe u weet dat dit van ons is',
  'notice.code': 'Code in uw console',
  'notice.copy': 'SHA-256 van de kopie',
  'notice.copy_subject': 'Kopie van het stuk voor u, kenmerk {reference}',
  'notice.copy_made':
    'Dit is een weergave op basis van de tekst van het stuk, die in zijn eigen taal staat. Regels over andere klanten zijn zwart gemaakt; zij staan niet in dit bestand. Het ontvangstbewijs noemt de hash van het stuk zoals betekend en van deze kopie.',
  'notice.copy_page': '{title}, pagina {n, number}',
  'notice.copy_withheld': 'De kopie wordt achtergehouden',
  'notice.reference': 'Kenmerk',
  'notice.never':
    'Wij vragen u nooit om een wachtwoord, een code of een betaling en sturen nooit een link die u aanmeldt. Deze tekst is ondertekend; de laatste regels zijn de handtekening.',
  'longer.subject': 'U hebt langer de tijd om bezwaar te maken: {reference}',
  'longer.told_anew':
    'Onze eerste mail met de kennisgeving {reference} kwam terug. Uw tijd om bezwaar te maken telt vanaf de mail die u bereikte en is langer dan daarin staat.',
  'longer.more_time':
    'De autoriteit gaf meer tijd in de vordering {reference}. U hebt langer de tijd om bezwaar te maken dan in onze kennisgeving staat.',
  'longer.counsel':
    'Wij geven u meer tijd in de vordering {reference}. U hebt langer de tijd om bezwaar te maken dan in onze kennisgeving staat.',
  'longer.until': 'Tot {at} kunt u bezwaar maken: meld u aan op {host}.',
  'longer.post':
    'Uw tijd om bezwaar te maken telt vanaf deze brief en niet vanaf het tijdstip dat hieronder staat: tot {at} kunt u bezwaar maken.',
  'drill.subject':
    'OEFENING: hoe {provider} u zou inlichten over een vordering van een autoriteit ({reference})',
  'drill.heading': 'Dit is een oefening',
  'drill.first':
    'Geen autoriteit heeft iets gevraagd. {provider} test of een kennisgeving u zou bereiken. Een echte ziet eruit als deze e-mail: platte tekst, de kopie van het stuk als bijlage, een code, een handtekening in de laatste regels.',
  'drill.do':
    'Meld u zoals altijd aan op {host}, open Oefeningen en kies de code die hieronder staat. Dat toont dat dit adres werkt, en hoe snel.',
  'drill.code': 'Code onder die in uw console',
  'drill.attachment': 'SHA-256 van de bijlage',
  'drill.never':
    'Wij vragen u nooit om een wachtwoord, een code of een betaling en sturen nooit een link die u aanmeldt. Deze tekst is ondertekend; de laatste regels zijn de handtekening. Het was een oefening: verder volgt er niets uit.',
  'drill.copy':
    'OEFENING {reference}{br}{br}In een kennisgeving is hier de kopie van het stuk van de autoriteit bijgevoegd.{br}Er is geen stuk: geen autoriteit heeft {provider} iets gevraagd.{br}',
  'change.subject': '{provider}: iemand wil wijzigen wie over vorderingen wordt ingelicht',
  'change.first':
    '{asker} heeft {provider} gevraagd {what, select, add {een contact voor uw organisatie toe te voegen} other {u als contact van uw organisatie te wijzigen}}: wie wordt ingelicht als een autoriteit gegevens van u vordert. Er wijzigt niets tenzij u het binnen zeven dagen bevestigt.',
  'change.right':
    'Klopt dat, open dan dit adres, meld u aan met uw passkey, bekijk de wijziging en bevestig haar:',
  'change.wrong':
    'Klopt het niet, meld u dan aan zoals altijd, stop de wijziging onder Contacten en e-mails en bel ons: {phone} ({hours}). Wij vragen u nooit om een wachtwoord, een code of een betaling en sturen nooit een link die u aanmeldt.',
  'invitation.subject': 'Uw toegang tot het portaal van {provider} voor wettelijke vorderingen',
  'invitation.first':
    'U zult zich moeten aanmelden op het portaal van {provider} voor wettelijke vorderingen. Dat werkt met een passkey en zonder wachtwoord. Deze link maakt uw passkey, één keer, binnen twee dagen:',
  'invitation.last':
    'Hij is naar dit adres gestuurd omdat ons register dit voor u vermeldt. Verwacht u hem niet, bel dan {phone} ({hours}) voordat u hem gebruikt. Wij vragen nooit om een wachtwoord of een code.',
  'digest.subject':
    '{provider}: hoe uw vorderingen ervoor staan{n, plural, =0 {} =1 {, en één wacht op uw antwoord} other {, en # wachten op uw antwoord}}',
  'digest.first':
    'Zo staan de vorderingen van uw gegevens ervoor die open zijn of veranderd zijn, zoals de console van {provider} ze toont.',
  'digest.more': '{n, plural, =1 {Nog één staat} other {Nog # staan}} in de console.',
  'digest.last':
    'Log zoals altijd in op {host} om meer te zien, of om dit overzicht te beëindigen onder Contacten en e-mails. Wij vragen nooit om een wachtwoord, een code of een betaling, en sturen nooit een link die u aanmeldt.',
  'replaced.subject': '{provider}: uw antwoord op {reference} is vervangen',
  'replaced.first':
    '{asker} heeft namens uw organisatie een ander antwoord gegeven op vordering {reference}. Het komt in de plaats van het vorige.',
  'replaced.wrong':
    'Meld u zoals altijd aan op {host} om te zien wat nu geldt. Is het niet wat uw organisatie wil, wijzig het daar en bel ons: {phone} ({hours}).',
  'left.subject': '{provider}: iemand zegt dat u vertrokken bent',
  'left.first':
    '{asker} heeft {provider} verteld dat u uw organisatie hebt verlaten. Kennisgevingen van vorderingen gaan nu naar het volgende contact. Over zeven dagen eindigt uw toegang, tenzij u zegt dat u er nog bent.',
  'left.wrong':
    'Bent u er nog, log dan zoals altijd in op {host}, zeg het onder Contacten en e-mails, en bel ons: {phone} ({hours}).',
  'passkey.subject':
    '{provider}: een toegangssleutel van u is {what, select, added {toegevoegd} other {verwijderd}}',
  'passkey.first':
    'Een toegangssleutel die {host} in uw naam opent, is op {at} {what, select, added {toegevoegd} other {verwijderd}}.',
  'passkey.wrong':
    'Was u het niet, bel ons dan meteen: {phone} ({hours}). Was u het wel, dan hoeft u niets te doen.',
  'passkey.wrong_staff':
    'Was u het niet, zeg het dan meteen een beheerder. Was u het wel, dan hoeft u niets te doen.',
  'notice.first_wider':
    'Op {told} hebben wij u ingelicht over een vordering van uw gegevens ({who}). Nu moet er meer worden verstrekt dan wij u toen hebben verteld. Hieronder leest u hoe het er nu voor staat.',
  'notice.new': 'Wat nieuw is',
  'notice.new_authority': 'Wie het vordert: {who}.',
  'notice.new_paper': 'Het stuk: het is een ander, of het is verbeterd.',
  'longer.joined':
    'Ook een andere organisatie in uw keten wordt over de vordering {reference} ingelicht. De termijn om bezwaar te maken loopt vanaf haar kopie, ook voor u.',
  'source_key.subject': '{provider}: hoe wij de accounts van uw organisatie vinden',
  'source_key.asked':
    '{provider} is gevraagd de accounts van uw organisatie in zijn systemen onder een andere sleutel te vinden. Aan deze sleutel zien wij dat een vordering over u gaat, en lichten wij u in. Er verandert niets voordat een tweede persoon van ons het bevestigt.',
  'source_key.done':
    '{provider} vindt de accounts van uw organisatie vanaf nu onder een andere sleutel in zijn systemen. Aan deze sleutel zien wij dat een vordering over u gaat, en lichten wij u in. Twee personen van ons hebben het bevestigd, of wie onze machines beheert, heeft hem ingesteld.',
  'source_key.wrong':
    'Veranderen uw contract of uw accounts bij ons, dan hoeft u niets te doen. Weet u geen reden, bel ons dan: {phone} ({hours}). Wij vragen u nooit om een wachtwoord, een code of een betaling en sturen nooit een link die u aanmeldt.',
  'newcomer.subject_asked': '{provider}: iemand moet over uw vorderingen worden ingelicht',
  'newcomer.subject_done': '{provider}: iemand nieuws wordt over uw vorderingen ingelicht',
  'newcomer.asked':
    '{provider} is gevraagd {who} in te voeren als {what, select, add {nieuw contact} change {nieuw adres van een contact} other {partij die wordt ingelicht}} van uw organisatie: wie dat is, wordt ingelicht als een autoriteit gegevens van u vordert en mag voor u antwoorden. Er verandert niets voordat een tweede persoon van ons, of iemand van u, het bevestigt.',
  'newcomer.done':
    '{provider} heeft {who} ingevoerd als {what, select, add {nieuw contact} change {nieuw adres van een contact} other {partij die wordt ingelicht}} van uw organisatie: wie dat is, wordt ingelicht als een autoriteit gegevens van u vordert en mag voor u antwoorden.',
  'newcomer.asked_account':
    '{provider} is gevraagd wie zich als {account} bij {at} aanmeldt, binnen te laten als uw contact {who}, die wordt ingelicht als een autoriteit gegevens van u vordert en voor u mag antwoorden. Er verandert niets voordat een tweede persoon van ons, of iemand van u, het bevestigt.',
  'newcomer.done_account':
    'Vanaf nu wordt bij {provider} wie zich als {account} bij {at} aanmeldt, binnengelaten als uw contact {who}, die wordt ingelicht als een autoriteit gegevens van u vordert en voor u mag antwoorden.',
  'newcomer.wrong_asked':
    'Kent u die persoon, dan kan iemand van u het op {host} bevestigen onder Contacten en e-mails. Zo niet, log dan zoals altijd in, stop het daar en bel ons: {phone} ({hours}). Wij vragen u nooit om een wachtwoord, een code of een betaling en sturen nooit een link die u aanmeldt.',
  'newcomer.wrong_done':
    'Kent u die persoon niet, bel ons dan meteen: {phone} ({hours}). Wie uw contacten zijn, staat op {host} onder Contacten en e-mails. Wij vragen u nooit om een wachtwoord, een code of een betaling en sturen nooit een link die u aanmeldt.',
  'notice.first_alone':
    '{who} heeft van ons gegevens van uw organisatie gevorderd. Wij ontvingen het stuk op {at}. Een bevel verbiedt ons uw organisatie in te lichten; de autoriteit staat toe dat wij het u alleen zeggen.',
  'notice.do_alone':
    'Zeg het aan niemand, ook niet in uw organisatie, zolang de autoriteit of uw advocaat niet zegt dat u dat mag: het bevel kan ook u binden. De console toont het aan niemand tot het verbod eindigt, en dus ook niet aan u; dan wordt uw organisatie ingelicht. Wilt u bezwaar maken of naar de rechter gaan, antwoord dan op deze mail: onze juridische afdeling leest hem. Vanaf deze mail loopt geen termijn voor bezwaar.',
  'notice.never_alone':
    'Wij vragen u nooit om een wachtwoord, een code of een betaling, en deze mail heeft geen link. Deze tekst is ondertekend; de laatste regels zijn de handtekening. Twijfelt u of hij van ons is, bel ons dan op een nummer dat u al had, en noem de referentie alleen aan onze afdeling vorderingen.',
}
