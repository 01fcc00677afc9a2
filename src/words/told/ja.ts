// 日本語.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'next.may_leave': '回答がない場合、その後に提供されることがあります。',
  no_window:
    '当局の期限のため、貴組織の回答を待つ時間がありません。まだ提供されていないものは、異議により止めることができます。',
  at_once:
    'この緊急事態では貴組織の回答を待たず、直ちに提供されることがあります。まだ提供されていないものは、異議により止めることができます。',
  'next.nothing': '当社の決定のとおり、貴組織のデータは提供されません。',
  late: 'これより前にはお知らせできませんでした。守秘義務が終わるのを待つ必要がありました。',
  'so_far.nobody': '現時点ではなし',
  not_first: 'いいえ。',
  not_yet_first: 'まだです。',
  asked_first: 'はい。',
  'challenge.decided': 'まだありません。申し立てることは決めましたが、提出はしていません。',
  'challenge.will': '次に関する要求に異議を申し立てることを決めました：{what}。',
  'challenge.yours': '次については、貴組織の異議申立ての結果を待ちます：{what}。',
  'redirect.will': '次については貴組織に照会するよう当局に求めます：{what}。',
  'redirect.open': '当局からの返答はまだありません。',
  'redirect.withdrawn': '当局は要求を取り下げました。',
  'redirect.went_to_tenant': '当局は貴組織に照会します。',
  'redirect.renewed_to_us': '当局は改めて当社にデータを要求しました。',
  'redirect.notice_allowed': '当局は改めて当社にデータを要求し、貴組織の一人への通知を認めました。',
  'line.will_comply': '提供予定',
  'line.did_comply': '提供済み',
  'line.not_comply': '提供なし',
  'line.will_narrow': '一部を提供予定',
  'line.did_narrow': '一部を提供済み',
  'line.not_narrow': '提供なし',
  'line.preserve': '保全し、渡していません',
  'line.reject': '拒否',
  'line.held': '貴組織の異議により保留',
  held: '貴組織の異議により、次を保留します：{what}。',
  'line.will_redirect': '貴組織に照会するよう当局に求めます',
  'line.redirect': '貴組織に照会するよう当局に求めました',
  'line.challenge': '異議を申し立てます',
  'line.no_data': '保有していません',
  given: '{n, number}件：{what}',
  'do.closed': 'この要請は終了しており、ここではもう変更できません。',
  'do.withdrawn': '当局が要求を撤回したため、ここですることはもうありません。',
  withdrawn:
    '当局は{day}に要求を撤回しました。貴組織のデータは提供されておらず、この要求により提供されることもありません。',
  'withdrawn.part': '当局は{day}に、求めていたものの一部を撤回しました。',
  'do.told_anew': '当社のメールが戻ってきたため、異議の期間は届いたものから数えます。',
  'do.more_time': '当局が期限を延ばしたため、異議の期間は最初にお知らせしたものより長くなりました。',
  'do.longer': '期間を延長しました：{why}',
  'do.change': '貴組織のデータがまだ提供されていない間は、回答を変更できます。',
  'do.desk':
    'ご質問は、電話{phone}（{hours}）または{address}までご連絡ください。その際は{reference}をお伝えください。',
  'kept.title': '削除からの保全',
  'kept.closed': 'はい。{at}から要請の終了まで保全されました。それにより誰にも提供されていません。',
  'kept.since':
    'はい。{at}から、その時点の状態で保全しています。これによって誰かにデータが渡ることはありません。',
  'kept.until':
    'はい。{at}から{day}まで、その時点の状態で保全しています。これによって誰かにデータが渡ることはありません。',
  'list.waiting': '貴組織の回答待ち',
  'list.others': 'その他すべて',
  'list.no_older': 'これより古いものはありません。<first>最新の一覧へ</first>。',
  withheld: '守秘義務が終わるまで非開示',
  'withheld.ours': '当社によるもの：守秘義務が終わるまで非開示。',
  'withheld.answer':
    '当社の回答をお伝えすると、書面の内容が明らかになります。守秘義務が終わりしだいお知らせします。',
  'withheld.copy': '代わりに、その旨を記した1ページを通知に添付しました。',
  'withheld.receipt': '受領証もそれまでお渡しできません。書面の種類が明らかになるためです。',
  'withheld.unnamed': 'まだ名前をお伝えできない当局から、次のデータの提出を求められました：{what}。',
  wider:
    '最初にお知らせしたよりも多くのデータが提供される予定です。{at}に改めてお知らせしました。新しい点：{what}。',
  'wider.did':
    '最初にお知らせしたよりも多くのデータが提供されました。提供の前の{at}に改めてお知らせしました。新しかった点：{what}。',
  'wider.not':
    '最初にお知らせしたよりも多くのデータが提供される予定でした。{at}に改めてお知らせしました。新しかった点：{what}。',
  'way.account': '別のアカウント',
  'way.category': '別の種類のデータ',
  'way.period': 'より長い期間',
  'way.decision': '一部のみ提供する、または提供しないとされていたデータ',
  'way.authority': '要求している当局',
  'way.paper': '書面',
  'way.covered': '守秘義務がまだ及ぶ事項',
  'earlier.title': '提供予定のデータがより少なかった時のご回答',
  heard: '当社の法務は{at}に貴組織の回答を読みました。',
  'heard.objects':
    '当社の法務は貴組織の異議を読みました。現時点で貴組織のデータは提供されないため、判断すべきことはありません。変更があれば、提供の前にお知らせし、貴組織の異議は引き続き有効です。',
  'heard.objects_over':
    '当社の法務は貴組織の異議を読みました。この要求によって貴組織のデータは提供されなかったため、判断すべきことはありませんでした。',
  'others.title': '関係する他の組織',
  'others.note':
    '各組織はそれぞれ回答し、自ら書いた内容だけを読めます。他の組織については状況のみを表示します。',
  'others.line': '{party}：{said}',
  'others.at': '{said}（{at}）',
  'others.no_answer': '通知済み、未回答',
  'others.gone': '現在は通知の対象外',
  'others.no_objection': '異議なし',
  'others.consents': '開示に同意',
  'others.objects': '異議あり',
  'others.needs_time': '時間が必要',
  'others.answers_itself': '当局に自ら回答',
  'others.has_filed': '裁判所に申立て済み',
  'others.upheld': '異議あり（当社は認めました）',
  'others.overruled': '異議あり（当社は認めませんでした）',
  'others.held':
    '関係する他の組織が異議を申し立て、当社はこれを認めました。改めて決定するまで何も提供されません。',
  'do.joined':
    '関係する他の組織に後から通知したため、異議申立ての期間はその組織に写しが届いた時から数えます。',
}
