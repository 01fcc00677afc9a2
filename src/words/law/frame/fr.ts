// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  '{name} reaches {category}: {law}': '{name}. Cet acte permet d’obtenir : {category}. {law}',
  '{name} does not reach {category}: {law}': '{name}. Cet acte ne permet pas d’obtenir : {category}. {law}',
  '{name} does not by itself settle {category}: {law}':
    '{name}. Cet acte ne suffit pas à trancher pour : {category}. {law}',
  '{name} must be issued by: {law}. The paper names {bodies}.':
    '{name} : doit émaner de : {law}. L’acte indique : {bodies}.',
  '{name} is issued by: {law}. The stated body "{body}" names no body of that kind.':
    '{name} : émane de : {law}. L’autorité indiquée, « {body} », n’en désigne aucune de ce type.',
  '{name} in the wording read applies from {day}; the paper of {received} is older.':
    '{name} : la version consultée s’applique à compter du {day} ; l’acte du {received} est antérieur.',
  '{name} in the wording read applies from {day}; the paper of {received} is older and an earlier wording may have carried it.':
    '{name} : la version consultée s’applique à compter du {day} ; l’acte du {received} est antérieur et une version précédente a pu le fonder.',
  'The law behind {name} ended on {day}; the paper came on {received}.':
    'Le droit sur lequel repose « {name} » a pris fin le {day} ; l’acte est arrivé le {received}.',
  'The law behind {name} ended on {day}; the paper came on {received} and only a savings rule could carry it.':
    'Le droit sur lequel repose « {name} » a pris fin le {day} ; l’acte est arrivé le {received} et seule une disposition transitoire pourrait le fonder.',
  'What the pack says about {name} rests on no source that was read: counsel decides.':
    'Ce que le recueil dit de « {name} » ne repose sur aucune source consultée : le service juridique décide.',
  '{name} names no category of data and yields none.':
    '{name} : ne nomme aucune catégorie de données et n’en fait obtenir aucune.',
  '{name} names no category of data: what is asked for must be known first.':
    '{name} : ne nomme aucune catégorie de données ; il faut d’abord savoir ce qui est demandé.',
  '{law} The period ended on {day}.': '{law} La période a pris fin le {day}.',
  'The paper asks for {asked} days; the law gives {given} ({law}).':
    'L’acte demande {asked} jours ; la loi en accorde {given} ({law}).',
  'It is not known yet how long this lasts ({law}).':
    'On ne sait pas encore combien de temps cela dure ({law}).',
  'not stated': 'non indiqué',
  'This holds unless an exception that is still open takes it away: {law}':
    'Ceci vaut, sauf si une exception encore ouverte l’écarte. {law}',
  'the pack records nothing.': 'le recueil n’indique rien.',
  'The pack does not say.': 'Le recueil ne le dit pas.',
  'The account belongs to an organisation. Please ask it first.':
    'Le compte appartient à une organisation. Veuillez d’abord vous adresser à elle.',
  'The law permits us to give this in an emergency, which the authority’s supervisor has confirmed. It does not require it.':
    'La loi nous permet de communiquer ces données dans une urgence que la hiérarchie de l’autorité a confirmée. Elle ne l’exige pas.',
  'Our customer has consented to this. The law does not require it.':
    'Notre client y a consenti. La loi ne l’exige pas.',
  'The law permits us to give this and does not require it. We decline what no law requires.':
    'La loi nous permet de communiquer ces données sans l’exiger. Nous refusons ce qu’aucune loi n’exige.',
  'We hold no records that answer this.': 'Nous ne détenons aucun enregistrement qui y réponde.',
  'named by the facts: {day}': 'indiqué par les faits : {day}',
  'the day is not known: ask for it': 'le jour n’est pas connu : le demander',
  'no number of days in the law: use the date on the paper':
    'la loi ne fixe aucun nombre de jours : prendre la date de l’acte',
  'the day it starts with is not known: ask for it': 'le jour de départ n’est pas connu : le demander',
  'starts with {day}, which is not counted ({cite})': 'commence le {day}, qui ne compte pas ({cite})',
  'starts with {day}, not counted': 'commence le {day}, qui ne compte pas',
  '{n} days later: {day}, {weekday}': '{n} jours plus tard : {day}, {weekday}',
  '{n} days later: {day} ({cite})': '{n} jours plus tard : {day} ({cite})',
  '{n} months later: {day}, {weekday}': '{n} mois plus tard : {day}, {weekday}',
  '{n} working days later: {day}, {weekday}': '{n} jours ouvrables plus tard : {day}, {weekday}',
  '{n} hours run from the time of receipt, which is not known: ask for it':
    '{n} heures courent à partir du moment de la réception, qui n’est pas connu : le demander',
  '{n} hours after {from}, nights and holidays included ({cite})':
    '{n} heures après {from}, nuits et jours fériés compris ({cite})',
  '{day} is {off}: not counted': '{day} ({off}) : ne compte pas',
  '{day} is {off}: moves to {next}': '{day} ({off}) : reporté au {next}',
  'extended on {day}: {n} more days, to {end} ({law})':
    'prolongé le {day} : {n} jours de plus, jusqu’au {end} ({law})',
  'from {day} without an end by the calendar: {law}':
    'à partir du {day}, sans fin selon le calendrier : {law}',
  'a closing day of the court': 'jour de fermeture du tribunal',
  Sunday: 'dimanche',
  Monday: 'lundi',
  Tuesday: 'mardi',
  Wednesday: 'mercredi',
  Thursday: 'jeudi',
  Friday: 'vendredi',
  Saturday: 'samedi',
  'a Sunday': 'dimanche',
  'a Monday': 'lundi',
  'a Tuesday': 'mardi',
  'a Wednesday': 'mercredi',
  'a Thursday': 'jeudi',
  'a Friday': 'vendredi',
  'a Saturday': 'samedi',
}
