// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'the picture on page {x} could not be read': 'l’image de la page {x} n’a pas pu être lue',
  '{x} scanned pages; {y} were read': '{x} pages numérisées ; {y} ont été lues',
  '{x}: pages without text were not read': '{x} : les pages sans texte n’ont pas été lues',
  'only the first {x} attachments are read': 'seules les {x} premières pièces jointes sont lues',
  'mails inside mails are read three deep': 'les courriels dans des courriels sont lus sur trois niveaux',
  '{x} stands {y} times in the head': '{x} figure {y} fois dans l’en-tête',
  'the sender’s display name shows another address than the one it was sent from':
    'le nom affiché de l’expéditeur montre une autre adresse que celle d’envoi',
  'answers would go to another domain than the sender’s':
    'les réponses iraient à un autre domaine que celui de l’expéditeur',
  'the text part and the HTML part say different things':
    'la partie texte et la partie HTML disent des choses différentes',
  'the file name held path parts, hidden characters, or was taken':
    'le nom de fichier contenait des parties de chemin ou des caractères cachés, ou était pris',
  'words struck through were left out': 'les mots barrés ont été omis',
  'hidden words were left out': 'les mots masqués ont été omis',
  'not UTF-8; read as Windows-1252': 'pas en UTF-8 ; lu comme Windows-1252',
  'only the beginning was read': 'seul le début a été lu',
  'the text of page {x} and after was not read': 'le texte à partir de la page {x} n’a pas été lu',
  'page {x} is damaged': 'la page {x} est endommagée',
  'the PDF holds scripts; they were not run': 'le PDF contient des scripts ; ils n’ont pas été exécutés',
  'there are files inside the PDF; they were not read':
    'il y a des fichiers dans le PDF ; ils n’ont pas été lus',
  'changed after it was first saved ({x} time(s))': 'modifié après son premier enregistrement ({x} fois)',
  '{x} pages; the first {y} were read': '{x} pages ; les {y} premières ont été lues',
  'the document holds macros; they were not run':
    'le document contient des macros ; elles n’ont pas été exécutées',
  'files inside the document were not read': 'les fichiers dans le document n’ont pas été lus',
  'the document points to outside addresses; none was fetched':
    'le document renvoie à des adresses externes ; aucune n’a été appelée',
  'a link shows {x} and leads to {y}': 'un lien montre {x} et mène à {y}',
  'No machine reads a paper of this lane.': 'Aucune machine ne lit un document de ce domaine.',
  'No machine reads a paper of this lane. It is kept: {x}':
    'Aucune machine ne lit un document de ce domaine. Il est gardé : {x}',
  'The reader is still at work on this paper.': 'Le lecteur travaille encore sur ce document.',
  'The reader of this document answered in a form that it never uses.':
    'Le lecteur de ce document a répondu dans une forme qu’il n’utilise jamais.',
  'Do not open it on a desk machine; ask the sender for another copy.':
    'Ne l’ouvrez pas sur une machine du bureau ; demandez une autre copie à l’expéditeur.',
  'Ask the sender for a copy without a password.': 'Demandez à l’expéditeur une copie sans mot de passe.',
  'Ask the sender for another copy, or enter its fields by hand.':
    'Demandez une autre copie à l’expéditeur, ou saisissez les champs à la main.',
  'This document was not read: {x}.': 'Ce document n’a pas été lu : {x}.',
  'Documents of the kind {x} are not read automatically.':
    'Les documents du genre {x} ne sont pas lus automatiquement.',
  'Ask for PDF, DOCX, a mail or plain text, or enter its fields by hand.':
    'Demandez un PDF, un DOCX, un courriel ou du texte brut, ou saisissez les champs à la main.',
  'Reading this document took longer than the limit and was stopped.':
    'La lecture de ce document a dépassé la limite et a été arrêtée.',
  'This document is larger than what is read automatically.':
    'Ce document dépasse ce qui est lu automatiquement.',
  'Ask the sender for a smaller copy, or enter its fields by hand.':
    'Demandez une copie plus petite à l’expéditeur, ou saisissez les champs à la main.',
  'The reader of this document ran out of memory or broke; documents made to attack a reader do that.':
    'Le lecteur de ce document a manqué de mémoire ou s’est arrêté ; les documents faits pour attaquer un lecteur font cela.',
  'The reader of documents could not be started on this machine.':
    'Le lecteur de documents n’a pas pu démarrer sur cette machine.',
  'a password is needed to open this PDF': 'un mot de passe est nécessaire pour ouvrir ce PDF',
  'the archive needs a password': 'l’archive demande un mot de passe',
  'the archive names a file twice': 'l’archive nomme deux fois un fichier',
  'the archive names files outside of itself': 'l’archive nomme des fichiers hors d’elle-même',
  'the archive unpacks to far more than it is': 'l’archive se décompresse en bien plus qu’elle-même',
  'the mail is nested deeper, or has longer heads, than any real mail':
    'le courriel est plus imbriqué, ou a des en-têtes plus longs, qu’aucun vrai courriel',
  'the mail has more than {x} parts': 'le courriel a plus de {x} parties',
  'a page without size': 'une page sans dimensions',
  'the Word document is damaged': 'le document Word est endommagé',
  'the archive is cut off or damaged': 'l’archive est tronquée ou endommagée',
  'the archive is packed in an unknown way': 'l’archive est compressée d’une façon inconnue',
  'the picture is damaged or of an unknown kind': 'l’image est endommagée ou d’un genre inconnu',
  'this archive holds no Word document': 'cette archive ne contient pas de document Word',
  'this is no PDF that can be opened, or it is damaged':
    'ce n’est pas un PDF qui s’ouvre, ou il est endommagé',
  'this is no mail that can be read': 'ce n’est pas un courriel lisible',
  'this is no mail: it has no heads': 'ce n’est pas un courriel : il n’a pas d’en-têtes',
  'Tell an administrator, who runs duly doctor. Meanwhile enter its fields by hand.':
    'Prévenez un administrateur, qui lancera duly doctor. En attendant, saisissez les champs à la main.',
  'A copy that was made by hand is a PDF.': 'Une copie faite à la main est un PDF.',
  'Print it with the others’ lines blackened, scan it, and attach that as a PDF.':
    'Imprimez-la avec les lignes des autres noircies, numérisez-la et joignez le PDF.',
  'The paper names this tenant alone, so it goes as it was served.':
    'Le document ne nomme que ce client : il part tel qu’il a été remis.',
  'Send the notice without a copy made by hand.': 'Envoyez la notification sans copie faite à la main.',
  'The paper that demands the data is not among the documents.':
    'Le document qui réclame les données ne figure pas parmi les documents.',
  'Correct in the facts which document is the instrument, or attach a copy that you made by hand.':
    'Corrigez dans les faits quel document est l’acte, ou joignez une copie faite à la main.',
  'No machine could read this paper, so no copy can be made of it with the others’ lines taken out.':
    'Aucune machine n’a pu lire ce document ; on ne peut donc pas en faire une copie sans les lignes des autres.',
  'Attach a copy that you made by hand: printed, the others’ lines blackened, scanned.':
    'Joignez une copie faite à la main : imprimée, les lignes des autres noircies, numérisée.',
  'A machine read this paper from a picture, and nobody has looked at the copy as it would go out.':
    'Une machine a lu ce document sur une image, et personne n’a relu la copie telle qu’elle partirait.',
  'Look at each line of the copy and say that nothing in it is another tenant’s, or attach a copy that you made by hand.':
    'Relisez chaque ligne de la copie et confirmez que rien n’y concerne un autre client, ou joignez une copie faite à la main.',
  'No file was attached.': 'Aucun fichier n’a été joint.',
  'Attach the copy that you made by hand.': 'Joignez la copie faite à la main.',
}
