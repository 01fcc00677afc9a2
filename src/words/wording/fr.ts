// La formulation propre d’une lettre.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'lint.at': 'Texte {key} : {says}',
  'lint.more': '{n, plural, =1 {Un autre est fautif.} other {# autres sont fautifs.}}',
  'lint.next': 'Corrigez-le et enregistrez à nouveau. Rien n’a été enregistré.',
  'lint.key': '{what} n’est pas un texte de cette lettre qui puisse être dit autrement. Laissez-le de côté.',
  'lint.empty': 'Il ne dit rien. Écrivez un texte, ou prenez celui qui est fourni.',
  'lint.length': 'Il dépasse {what} caractères. Raccourcissez-le.',
  'lint.hidden':
    'Il contient un caractère qui ne se voit pas ({what}), comme une fin de ligne ou une marque qui change le sens d’écriture. Supprimez-le et retapez cet endroit.',
  'lint.markup': '« {what} » est du balisage, et une lettre est du texte simple. Retirez-le.',
  'lint.link':
    '« {what} » fait un lien. Une notification dit à son lecteur qu’elle n’en envoie jamais. Retirez-le.',
  'lint.syntax':
    'Ses accolades ne vont pas ensemble, ou un choix y est incomplet. Comparez-le au texte fourni.',
  'lint.missing':
    '{what} manque : ce qui y est inséré ne serait pas dit. Écrivez-le à sa place. Devant une accolade, écrivez ’ et non une apostrophe droite.',
  'lint.extra': '{what} n’est pas dans le texte fourni : rien ne pourrait y être inséré. Retirez-le.',
  'lint.kind': '{what} est inséré autrement que dans le texte fourni. Écrivez-le comme il y figure.',
  'lint.plural': 'Il manque au nombre {what} une forme dont cette langue a besoin. Ajoutez-la.',
  'lint.forbidden': '« {what} » qualifie quelqu’un de ce que personne n’a décidé. Dites-le sans ce mot.',
  'lint.untranslated': 'C’est le texte anglais. Écrivez-le dans la langue de la lettre.',
  'own.title': 'Votre propre formulation',
  'own.text':
    'Une lettre peut être dite avec vos propres mots. Ils partent dès qu’un juriste salarié chez vous, qui ne les a pas écrits, a approuvé exactement ce texte. D’ici là continue de partir ce qui partait avant.',
  'own.shipped_out': 'C’est le texte fourni qui part.',
  'own.out':
    'C’est la version {n, number} de votre formulation qui part : écrite par {who}, approuvée par {by} {at}.',
  'own.waits': 'La version {n, number} de {who}, {at}, attend un juriste.',
  'own.unfit':
    'La version {n, number} ne peut plus être complétée, car le texte fourni demande maintenant autre chose. Écrivez-la à nouveau.',
  'own.shipped_changed':
    'Duly fournit d’autres textes que lorsque la version {n, number} a été écrite. Votre formulation reste ; regardez les textes marqués.',
  'own.was_shipped': 'Fourni lorsque ceci a été écrit',
  'own.edit': 'Écrire votre propre formulation',
  'own.change': 'Modifier votre formulation',
  'own.who': 'L’écrivent le conseil juridique et les administrateurs, connectés avec une clé d’accès.',
  'own.approve_mine': 'Vous avez écrit cette version : un autre juriste l’approuve.',
  'own.read': 'J’ai lu toute la lettre avec ces mots. Elle dit ce qu’elle doit, en des mots dont je réponds.',
  'own.approve': 'Approuver la version {n, number}',
  'own.revoke': 'Révoquer l’approbation de la version {n, number}',
  'own.revoke_text':
    'Les lettres dans cette formulation cessent de partir aussitôt. Elle ne repart qu’après qu’un juriste l’a relue et approuvée de nouveau.',
  'own.field': 'Texte {n, number}',
  'own.as_shipped': 'Fourni',
  'own.in_english': 'En anglais',
  'own.is_own': 'mots propres',
  'own.take_shipped': 'Prendre le texte fourni',
  'own.note': 'Pourquoi, pour vos collègues',
  'own.save': 'Enregistrer comme version {n, number}',
  'own.saved':
    'La version {n, number} est enregistrée. Elle part dès qu’un juriste qui ne l’a pas écrite l’a approuvée.',
  'own.saved_back': 'Le texte fourni part à nouveau.',
  'own.to_mend':
    '{n, plural, =1 {Un texte est à corriger} other {# textes sont à corriger}} avant que l’on puisse enregistrer.',
  'own.nothing': 'Rien n’est encore modifié.',
  'own.cancel': 'Laisser tel quel',
  'own.preview': 'Aperçu',
  'own.preview_text': 'Une lettre inventée : cette autorité, ce client et cette demande n’existent pas.',
  'own.preview_waits': 'Il s’affiche quand chaque texte peut être complété.',
  'own.example': 'Exemple',
  'own.example_n': '{n, number} sur {of, number} : {subject}',
  'own.back': 'Revenir au texte fourni',
  'own.back_text': 'Votre formulation cesse de partir aussitôt. Elle reste dans l’historique.',
  'own.back_yes': 'Oui, revenir au texte fourni',
  'own.export': 'Exporter dans un fichier',
  'own.import': 'Importer un fichier',
  'own.import_wrong':
    'Ce fichier n’est pas une formulation de cette lettre dans cette langue. Choisissez-en un qui a été exporté d’ici.',
  'own.imported': 'Les textes du fichier sont dans les champs. Regardez-les et enregistrez.',
  'own.conflict': 'Pendant que vous écriviez, {who} a enregistré la version {n, number}.',
  'own.conflict_text':
    'Là où les deux diffèrent, les deux figurent ci-dessous. Prenez l’autre ou gardez le vôtre, texte par texte, puis enregistrez.',
  'own.theirs': 'Version {n, number}, de {who}',
  'own.yours': 'Le vôtre',
  'own.take_theirs': 'Prendre l’autre',
  'own.history': 'Historique',
  'own.version': 'Version {n, number}, de {who}, {at}',
  'own.went_back': 'Retour au texte fourni.',
  'own.before': 'Avant',
  'own.after': 'Après',
  'own.start_from': 'Partir de la version {n, number}',
  'own.stays': 'Textes qui restent tels quels',
  'own.fixed.proof': 'C’est à cela qu’un client distingue votre notification d’une imitation.',
  'own.fixed.check': 'C’est par là qu’une autorité vérifie qu’une lettre vient de vous.',
  'own.fixed.citation': 'C’est une référence au droit.',
  'own.fixed.shared': 'Toutes les lettres l’emploient, et des pages aussi.',
  'list.title': 'Toutes les lettres',
  'list.shipped': 'texte fourni',
  'list.unapproved': 'texte fourni, non approuvé',
  'list.own': 'version propre {n, number}',
  'list.waits': 'une version attend un juriste',
  'list.changed': 'le texte fourni a changé',
}
