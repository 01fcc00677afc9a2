// Français.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'next.may_leave': 'Sans réponse de votre part, les données peuvent être transmises ensuite.',
  no_window:
    'Le délai de l’autorité ne laisse pas le temps de vous attendre. Une opposition arrête encore ce qui n’a pas été transmis.',
  at_once:
    'Dans cette urgence, nous n’attendons pas votre réponse : les données peuvent être transmises aussitôt. Une opposition arrête encore ce qui n’a pas été transmis.',
  'next.nothing': 'D’après notre décision, rien de ce qui vous concerne n’est transmis.',
  late: 'Nous ne pouvions pas vous le dire plus tôt : une obligation de secret devait d’abord prendre fin.',
  'so_far.nobody': 'personne jusqu’ici',
  not_first: 'Non.',
  not_yet_first: 'Pas encore.',
  asked_first: 'Oui.',
  'challenge.decided': 'Pas encore : nous l’avons décidé, rien n’est déposé.',
  'challenge.will': 'Nous avons décidé de contester la demande portant sur : {what}.',
  'challenge.yours': 'Pour ce qui suit, nous attendons l’issue de votre contestation : {what}.',
  'redirect.will': 'Nous prions l’autorité de s’adresser à vous pour : {what}.',
  'redirect.open': 'Elle n’a pas encore répondu.',
  'redirect.withdrawn': 'Elle a retiré sa demande.',
  'redirect.went_to_tenant': 'Elle s’adresse à vous.',
  'redirect.renewed_to_us': 'Elle nous a demandé les données de nouveau.',
  'redirect.notice_allowed':
    'Elle nous a demandé les données de nouveau et a permis d’informer une personne de votre organisation.',
  'line.will_comply': 'à communiquer',
  'line.did_comply': 'communiqué',
  'line.not_comply': 'non communiqué',
  'line.will_narrow': 'une partie à communiquer',
  'line.did_narrow': 'une partie communiquée',
  'line.not_narrow': 'non communiqué',
  'line.preserve': 'conservées, non transmises',
  'line.reject': 'refusé',
  'line.held': 'retenu après votre opposition',
  held: 'Après votre opposition, nous retenons : {what}.',
  'line.will_redirect': 'l’autorité est priée de s’adresser à vous',
  'line.redirect': 'l’autorité a été priée de s’adresser à vous',
  'line.challenge': 'nous le contestons',
  'line.no_data': 'nous n’en détenons pas',
  given: '{n, plural, =1 {un élément} other {# éléments}} : {what}',
  'do.closed': 'La demande est close : plus rien ne peut être modifié ici.',
  'do.withdrawn': 'L’autorité a retiré sa demande : il n’y a plus rien à faire ici.',
  withdrawn:
    'L’autorité a retiré sa demande le {day}. Rien de ce qui vous concerne n’a été transmis, et rien ne le sera à ce titre.',
  'withdrawn.part': 'L’autorité a retiré le {day} une partie de ce qu’elle avait demandé.',
  'do.told_anew':
    'Un de nos courriels est revenu : votre délai pour vous opposer court à partir de ce qui vous est parvenu.',
  'do.more_time':
    'L’autorité a accordé plus de temps : le vôtre est plus long que nous ne l’avions d’abord dit.',
  'do.longer': 'Nous vous avons donné plus de temps : {why}',
  'do.change': 'Vous pouvez modifier votre réponse tant que rien de ce qui vous concerne n’a été transmis.',
  'do.desk': 'Des questions ? Appelez-nous : {phone} ({hours}), ou écrivez à {address}. Citez {reference}.',
  'kept.title': 'Conservé malgré les effacements ?',
  'kept.closed': 'Oui, du {at} jusqu’à la clôture de la demande. Cela ne les a données à personne.',
  'kept.since': 'Oui, depuis le {at}, dans l’état d’alors. Personne ne les reçoit pour autant.',
  'kept.until': 'Oui, du {at} au {day}, dans l’état d’alors. Personne ne les reçoit pour autant.',
  'list.waiting': 'En attente de votre réponse',
  'list.others': 'Toutes les autres',
  'list.no_older': 'Il n’y en a pas de plus anciennes. <first>Aller aux plus récentes</first>.',
  withheld: 'retenu jusqu’à la fin du secret',
  'withheld.ours': 'De notre part : retenu jusqu’à la fin du secret.',
  'withheld.answer':
    'Notre réponse dirait ce que contient l’acte. Nous vous la communiquons à la fin du secret.',
  'withheld.copy': 'À sa place, notre avis portait une page qui le dit.',
  'withheld.receipt':
    'Votre reçu est retenu lui aussi jusque-là : il montrerait de quel type d’acte il s’agit.',
  'withheld.unnamed': 'Une autorité que nous ne pouvons pas encore nommer nous a demandé : {what}.',
  wider:
    'Nous devons communiquer plus que ce que nous vous avions d’abord annoncé. Nous vous avons de nouveau informés le {at}. Nouveau : {what}.',
  'wider.did':
    'Nous avons communiqué plus que ce que nous vous avions d’abord annoncé. Nous vous en avions de nouveau informés avant, le {at}. Était nouveau : {what}.',
  'wider.not':
    'Nous devions communiquer plus que ce que nous vous avions d’abord annoncé. Nous vous avons de nouveau informés le {at}. Était nouveau : {what}.',
  'way.account': 'un autre compte',
  'way.category': 'une autre catégorie de données',
  'way.period': 'une période plus longue',
  'way.decision': 'des données qui ne devaient être communiquées qu’en partie ou pas du tout',
  'way.authority': 'qui les demande',
  'way.paper': 'l’acte',
  'way.covered': 'ce qu’un secret couvre encore',
  'earlier.title': 'Ce que vous nous aviez dit quand nous devions communiquer moins',
  heard: 'Notre conseil a lu votre réponse le {at}.',
  'heard.objects':
    'Notre conseil a lu votre opposition. En l’état, rien de vos données n’est transmis : il n’y a donc rien à trancher. Si cela change, nous vous en informons avant toute transmission, et votre opposition reste valable.',
  'heard.objects_over':
    'Notre conseil a lu votre opposition. Rien de vos données n’a été transmis pour cette demande : il n’y avait donc rien à trancher.',
  'others.title': 'Les autres organisations de votre chaîne',
  'others.note':
    'Chaque organisation répond pour elle-même et ne lit que ce qu’elle a écrit. Des autres, nous montrons où elles en sont.',
  'others.line': '{party} : {said}',
  'others.at': '{said} ({at})',
  'others.no_answer': 'informée, pas encore de réponse',
  'others.gone': 'n’est plus informée par nous',
  'others.no_objection': 'pas d’opposition',
  'others.consents': 'consentement à la communication',
  'others.objects': 'opposition',
  'others.needs_time': 'demande plus de temps',
  'others.answers_itself': 'répond elle-même à l’autorité',
  'others.has_filed': 'a saisi le tribunal',
  'others.upheld': 'opposition, que nous avons suivie',
  'others.overruled': 'opposition, que nous n’avons pas suivie',
  'others.held':
    'Une autre organisation de votre chaîne s’est opposée, et nous l’avons suivie : rien n’est communiqué tant que nous n’avons pas décidé à nouveau.',
  'do.joined':
    'Une autre organisation de votre chaîne a été informée plus tard ; le délai d’opposition court donc à compter de sa copie.',
}
