// Japanese.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'ack.subject': '受領のご連絡：貴書面、当社参照番号 {reference}',
  'ack.first': '貴書面を{at}に受領し、保管しました。当社の参照番号は{reference}です。',
  'ack.only':
    '本書は受領のみを確認するものです。送達の承諾でも、いかなる権利または異議の放棄でもありません。',
  'ack.next': '今後の流れ',
  'ack.check_sender': '送付者を確認します。必要に応じて、当社が自ら調べた番号に電話します。',
  'ack.check_reach': 'この種の書面で何を求めることができるかを確認し、各項目に理由を付して回答します。',
  'redirect.subject': '顧客へ直接ご照会ください：貴書面 {theirs}、当社参照番号 {reference}',
  'redirect.domains': 'お示しの識別子は、ある組織の自社ドメイン（{domains}）に属しています。',
  'redirect.no_domains': 'お示しの識別子は、ある組織に属している可能性があります。',
  'redirect.serve':
    '組織は自らのデータについて回答することができます。当該組織が自らデータを保管している場合と同様に、当該組織へ送達してください。',
  'redirect.named': 'お示しのアカウントは、{names}のために管理されています。',
  'redirect.narrow':
    'どなたのものかは申し上げません。貴書面からは分からないためです。組織をご存じの場合はお示しください。送達先をお伝えします。ご存じでない場合は、法律が求める形式で、契約者を特定する情報に書面を限定してください。',
  'redirect.secret':
    '貴書面は顧客への通知を禁じています。その場合は、関係者本人を介さずに回答できる顧客の法務責任者に送達するか、または特定の一名への通知を書面で許可してください。それまで、当社は誰にも通知しません。',
  'redirect.preserved': 'お求めのもののうち存在するものは、照会の間に失われないよう、{at}に保全しました。',
  'redirect.not_preserved':
    'まだ何も保全していません。必要な場合は、貴国の法律の形式による保全要請をお送りください。',
  'redirect.term':
    'これにより貴書面の期限が停止することはありません。顧客への照会が捜査を妨げる場合は、その理由を書面でお知らせください。その場合、送達された書面に基づいて判断します。',
  'answer.subject': '貴書面 {theirs} への回答、当社参照番号 {reference}',
  'answer.collected':
    '回答する内容は、法律または命令により禁じられている場合を除き、当社の顧客に通知した後、かつ当社の2名が署名した後に収集されます。準備ができましたらお知らせします。',
  'answer.emergency.declined':
    '{at}に、当社は自ら調べた番号で貴機関に電話しました。応対された上司の方は、危険を確認されませんでした。',
  'answer.emergency.unconfirmed': '貴機関の上司の方から、当社に対する危険の確認はなされていません。',
  'answer.emergency.suffices':
    '緊急時に開示することを法律が許容しているにとどまるものは、請求した担当官とは別の上司の方が、当社が自ら調べた番号で危険を当社に確認された場合に限り、開示します。',
  'answer.why': '理由',
  'answer.period': '期間',
  'answer.suffice': '十分となるもの',
  'answer.as_recorded':
    '法令の引用、様式の欄および担当者が書いた文は、記録されたままの言語で記載しています。',
  'annex.field': '規則 (EU) 2023/1543 附属書III セクションD(a)',
  'annex.suffice': '執行を可能にするもの',
  'annex.suffice.annex_iii_incomplete': 'すべてのセクションを記入した証明書。',
  'annex.suffice.annex_iii_manifest_errors': '当社参照番号を記載した訂正済みの証明書。',
  'annex.suffice.annex_iii_insufficient_information':
    'アカウントおよびサービスを特定する情報、ならびに対象期間。',
  'annex.suffice.annex_iii_not_issued_or_validated':
    '当該データについて第4条が求める、裁判官、裁判所または検察官による承認。',
  'annex.suffice.annex_iii_offence_outside': '罪名およびその法定刑の上限、または該当する第5条第4項の一覧。',
  'annex.suffice.annex_iii_immunity_or_privilege': '執行当局のこれに関する判断。',
  'annex.suffice.annex_iii_third_country': '第17条の手続。',
  'none.subject': '該当記録なし：貴書面 {theirs}、当社参照番号 {reference}',
  'none.first':
    '貴書面に該当する記録は保有していません。これ以上申し上げることはできず、この回答は同様のすべての場合において同一です。',
  'none.mistyped':
    '識別子に誤記の可能性がある場合は、当社の参照番号を明記のうえ、訂正した書面をお送りください。',
  'ready.subject': '受け取り準備完了：当社参照番号 {reference}',
  'ready.first':
    '貴書面への回答は {host} で準備できています。パスキーでサインインしてください。このメッセージには、他の人が開けるリンクは含まれていません。',
  'ready.hash': 'パッケージのSHA-256',
  'ready.until': '保管期限',
  'ready.key':
    'パッケージは、電話で単語を確認いただいた鍵に対して暗号化されています。任意のageプログラムで開けます：{command}',
  'follow.subject': '緊急要請に続く手続書面をお送りください：当社参照番号 {reference}',
  'follow.first':
    '{since}に、提供を義務づける書面のないまま、貴庁の緊急要請に回答しました。その後に必要なもの：{what}{law}。{due}までにいただくはずでしたが、届いていません。',
  'follow.send':
    '当社の参照番号を明記のうえ、お送りください。続く書面がない場合は、その理由をお知らせください。{never}までに届かないものは、未着として記録し、集計します。',
  'follow.policy': '事業者の方針：緊急の提供には、それを義務づける書面が続くこと',
  'follow.recorded': '{what}（記録は英語）',
  'facts.received': '受領した書面',
  'facts.what': '{authority}の{instrument}',
  'facts.your_office': '貴庁',
  'facts.theirs': '貴参照番号',
  'facts.none': '記載なし',
  'facts.served': '送達',
  'facts.served_by': '{at}（{manner}）',
  reach:
    'このメールに{reference}を残したまま返信するか、{phone}（{hours}）にお電話ください。{host} の{reference}にも掲載されていれば、この書簡は当社のものです。',
  head: '{date} · 参照番号 {reference}',
  'facts.manner.mail': '電子メール',
  'facts.manner.post': '郵便または宅配',
  'facts.manner.fax': 'ファックス',
  'facts.manner.in_person': '手渡し',
  'facts.manner.telephone': '電話',
  'facts.manner.portal': 'ポータル経由',
  'ending.subject': '秘密保持命令は{until}に終了します、当社参照番号 {reference}',
  'ending.first':
    '当社の理解では、貴書面が当社の顧客への通知を禁じる最終日は{until}です。その日がすべての地域で終わると、顧客には写しとともに自動的に通知されます。',
  'ending.longer':
    '裁判所が延長した場合、または延長を申し立てた場合は、それまでに命令書または申立書をお送りください。書簡での要望だけでは延長されません。',
  'time.subject': '期限延長のお願い：貴書面 {theirs}、当社参照番号 {reference}',
  'time.due': '貴書面の期限：{due}。',
  'time.no_term':
    '貴書面の期限として当社に分かっている日はありません。期限が定められている場合はお知らせください。ご返答があるまで、その期限は有効です。',
  'time.ask': '書面による期限の延長をお願いします。',
  'time.ask_until': '{until}まで、書面による期限の延長をお願いします。',
  'time.why':
    '当社は、法律が認める場合に関係者へ通知し、その回答を待ちます。貴期限では、当社が約束している期間を確保できません。',
  'time.stands': 'ご返答があるまで、貴期限は有効です。',
}
