// Nederlands.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'next.may_leave': 'Antwoordt u niet, dan kan het daarna worden verstrekt.',
  no_window:
    'De termijn van de autoriteit laat geen tijd om op u te wachten. Een bezwaar houdt nog tegen wat niet is verstrekt.',
  at_once:
    'In dit noodgeval wachten wij niet op uw antwoord: het kan meteen worden verstrekt. Een bezwaar houdt nog tegen wat niet is verstrekt.',
  'next.nothing': 'Zoals wij hebben beslist, wordt er niets van u verstrekt.',
  late: 'Wij mochten het u niet eerder vertellen: eerst moest een geheimhoudingsplicht eindigen.',
  'so_far.nobody': 'tot nu toe niemand',
  not_first: 'Nee.',
  not_yet_first: 'Nog niet.',
  asked_first: 'Ja.',
  'challenge.decided': 'Nog niet: wij hebben het besloten, er is niets ingediend.',
  'challenge.will': 'Wij hebben besloten de vordering aan te vechten voor: {what}.',
  'challenge.yours': 'Het volgende wacht op uw aanvechting: {what}.',
  'redirect.will': 'Wij vragen de autoriteit zich tot u te wenden voor: {what}.',
  'redirect.open': 'Zij heeft nog niet geantwoord.',
  'redirect.withdrawn': 'Zij heeft haar vordering ingetrokken.',
  'redirect.went_to_tenant': 'Zij wendt zich tot u.',
  'redirect.renewed_to_us': 'Zij heeft de gegevens opnieuw van ons geëist.',
  'line.will_comply': 'te verstrekken',
  'line.did_comply': 'verstrekt',
  'line.not_comply': 'niet verstrekt',
  'line.will_narrow': 'een deel te verstrekken',
  'line.did_narrow': 'een deel verstrekt',
  'line.not_narrow': 'niet verstrekt',
  'line.reject': 'geweigerd',
  'line.held': 'na uw bezwaar achtergehouden',
  held: 'Na uw bezwaar houden wij achter: {what}.',
  'line.will_redirect': 'de autoriteit wordt gevraagd zich tot u te wenden',
  'line.redirect': 'de autoriteit is gevraagd zich tot u te wenden',
  'line.challenge': 'wij vechten het aan',
  'line.no_data': 'wij hebben dit niet',
  given: '{n, plural, =1 {één item} other {# items}}: {what}',
  'do.closed': 'De vordering is gesloten; hier kan niets meer worden gewijzigd.',
  'do.withdrawn': 'De autoriteit heeft haar vordering ingetrokken; hier hoeft niets meer te gebeuren.',
  withdrawn:
    'De autoriteit heeft haar vordering op {day} ingetrokken. Er is niets van u verstrekt, en er wordt hierdoor niets verstrekt.',
  'withdrawn.part': 'De autoriteit heeft op {day} een deel van wat zij vroeg ingetrokken.',
  'do.told_anew': 'Een mail van ons kwam terug, dus uw tijd om bezwaar te maken telt vanaf wat u bereikte.',
  'do.more_time': 'De autoriteit gaf meer tijd, dus u hebt langer dan wij eerst zeiden.',
  'do.longer': 'We hebben u meer tijd gegeven: {why}',
  'do.change': 'U kunt uw antwoord wijzigen zolang er niets van u is verstrekt.',
  'do.desk': 'Vragen? Bel ons: {phone} ({hours}), of schrijf naar {address}. Noem {reference}.',
  'kept.title': 'Bewaard tegen verwijdering?',
  'kept.closed': 'Ja, van {at} tot de vordering werd gesloten. Daarmee kreeg niemand ze.',
  'kept.since': 'Ja, sinds {at}, zoals de gegevens toen waren. Daarmee krijgt niemand ze.',
  'kept.until': 'Ja, van {at} tot en met {day}, zoals de gegevens toen waren. Daarmee krijgt niemand ze.',
  'list.waiting': 'Wacht op uw antwoord',
  'list.others': 'Alle andere',
  withheld: 'achtergehouden tot de geheimhouding eindigt',
  'withheld.answer':
    'Ons antwoord zou verraden wat er in het stuk staat. Wij vertellen het u als de geheimhouding eindigt.',
  'withheld.copy': 'In plaats daarvan bevatte onze kennisgeving een pagina die dat zegt.',
  'withheld.receipt': 'Ook uw bewijs wordt tot dan achtergehouden: het zou tonen wat voor stuk het is.',
  'withheld.unnamed': 'Een autoriteit die wij nog niet mogen noemen, heeft ons gevraagd om: {what}.',
  wider:
    'Er moet meer worden verstrekt dan wij u eerst hebben verteld. Wij hebben u opnieuw ingelicht op {at}. Nieuw: {what}.',
  'wider.did':
    'Er is meer verstrekt dan wij u eerst hebben verteld. Daarvoor, op {at}, hebben wij u opnieuw ingelicht. Nieuw was: {what}.',
  'wider.not':
    'Er zou meer worden verstrekt dan wij u eerst hadden verteld. Wij hebben u opnieuw ingelicht op {at}. Nieuw was: {what}.',
  'way.account': 'nog een account',
  'way.category': 'een ander soort gegevens',
  'way.period': 'een langere periode',
  'way.decision': 'gegevens die maar deels of niet zouden worden verstrekt',
  'way.authority': 'wie ze vordert',
  'way.paper': 'het stuk',
  'earlier.title': 'Wat u ons liet weten toen er minder zou worden verstrekt',
  heard: 'Onze juridische afdeling heeft uw antwoord op {at} gelezen.',
  'heard.objects':
    'Onze juridische afdeling heeft uw bezwaar gelezen. Zoals het er nu voor staat, wordt er niets van u verstrekt; er valt dus niets te beslissen. Verandert dat, dan hoort u het voordat er iets wordt verstrekt, en blijft uw bezwaar gelden.',
  'heard.objects_over':
    'Onze juridische afdeling heeft uw bezwaar gelezen. Door deze vordering is niets van u verstrekt; er viel dus niets te beslissen.',
}
