// French.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  fault: 'Un problème est survenu de notre côté.',
  'fault.code': 'Réessayez. Code pour l’assistance : {code}.',
  'fault.later': 'Réessayez dans quelques minutes.',
  unreachable: 'Le serveur est injoignable.',
  'unreachable.next': 'Vérifiez votre connexion et réessayez.',
  follow: 'Suivez la boîte de dialogue de votre appareil.',
  no_cookie: 'Votre navigateur n’a pas conservé le cookie de session.',
  'no_cookie.next':
    'Autorisez les cookies pour ce site. En http sur votre propre machine, utilisez Chrome, Edge ou Firefox.',
  exists: 'Cet appareil a déjà une clé d’accès pour ce site.',
  'exists.next': 'Connectez-vous avec elle, ou ouvrez le lien sur un autre appareil.',
  address: 'Le navigateur n’autorise pas les clés d’accès à cette adresse.',
  'address.next': 'Ouvrez le site par le nom qui vous a été donné, en https.',
  unfit:
    'Cet appareil ne peut pas créer une telle clé d’accès : il doit demander une empreinte, un visage ou un code.',
  'unfit.next':
    'Définissez un code sur l’appareil, ou utilisez un autre appareil ou une clé de sécurité avec code.',
  unfinished: 'Le navigateur n’a pas pu terminer le dialogue de la clé d’accès.',
  'unfinished.next': 'Réessayez, ou utilisez un autre navigateur.',
  no_passkey: 'Aucune clé d’accès ici pour ce site, ou le dialogue a été fermé.',
  'no_passkey.next': 'Réessayez, ou demandez un nouveau lien.',
  'no_passkey.sign': 'Réessayez avec la clé d’accès d’approbation enregistrée ici.',
  not_created: 'Le dialogue a été fermé, aucune clé d’accès n’a donc été créée.',
  'not_created.next': 'Votre lien fonctionne toujours : réessayez.',
  ready: 'Votre clé d’accès est prête',
  'pin.approver':
    'Le sas ne s’ouvre qu’aux approbateurs dont il connaît lui-même les clés. Tant que la vôtre n’est pas ajoutée, vous pouvez vous connecter, mais pas approuver.',
  'pin.analyst':
    'Le sas ne répond aux recherches que de personnes dont il connaît lui-même les clés. Tant que la vôtre n’est pas ajoutée, vous pouvez vous connecter, mais pas rechercher de comptes.',
  key_hidden: 'Ce navigateur ne montre pas la clé qu’il a créée, elle ne peut donc pas être comparée.',
  'key_hidden.next':
    'Enregistrez-vous de nouveau avec un autre navigateur avant de faire inscrire votre clé.',
  incomplete: 'Ce lien n’est pas complet.',
  'incomplete.next': 'Copiez le lien entier du message, ou demandez-en un nouveau.',
  'draft.signed_out':
    'Vous avez été déconnecté. Votre texte est encore sur cette page : connectez-vous dans un nouvel onglet, puis continuez ici.',
  'draft.kept': 'Conservé comme brouillon à {time}. Rien n’est envoyé.',
  'draft.failed': 'Le brouillon n’a pas pu être conservé. Un nouvel essai se fait de lui-même.',
  'draft.other':
    'Entre-temps un autre texte a été conservé à {time}, par {who}. Le vôtre ne l’est pas tant que vous n’avez pas choisi.',
  'draft.mine': 'Conserver le mien à sa place',
  'draft.theirs': 'Le mettre dans le formulaire à la place du mien',
  'draft.yours': 'Ce que vous aviez écrit :',
  'time.here': '{time} sur cet appareil',
  'check.running': 'Vérification…',
  'check.holds': 'Ce qui a été vérifié est établi ({ms} ms dans votre navigateur).',
  'check.keys_yours': 'les clés sont celles du fichier de confiance que vous avez choisi',
  'check.keys_ours': 'les clés viennent de ce site : cela montre la cohérence, pas l’identité',
  'check.fails':
    'Ce n’est pas établi : {why} ({code}). Gardez le reçu et la copie, et dites-le à une personne de confiance.',
  'check.not_trust':
    'Ce n’est pas un fichier de confiance. Choisissez le trust.json que vous avez conservé ; rien n’a été vérifié.',
  'check.english':
    'Ce que la vérification a constaté figure ci-dessous en anglais, mot pour mot comme hors ligne.',
  'check.not_run':
    'Le contrôle n’a pas pu se faire : fichiers inaccessibles, ou navigateur trop ancien. Rechargez la page, ou vérifiez hors ligne.',
  'mark.checked': 'Établi',
  'mark.unchecked': 'Non montré ici',
  'mark.attention': 'À regarder',
}
