// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  '{name} reaches {category}: {law}': '「{name}」は{category}に及びます。{law}',
  '{name} does not reach {category}: {law}': '「{name}」は{category}に及びません。{law}',
  '{name} does not by itself settle {category}: {law}':
    '「{name}」だけでは{category}について決まりません。{law}',
  '{name} must be issued by: {law}. The paper names {bodies}.':
    '「{name}」を発することができるのは次の者です：{law}。書面に記された機関：{bodies}。',
  '{name} is issued by: {law}. The stated body "{body}" names no body of that kind.':
    '「{name}」を発するのは次の者です：{law}。記載された機関「{body}」はこれに当たりません。',
  '{name} in the wording read applies from {day}; the paper of {received} is older.':
    '「{name}」は、確認した条文では{day}から適用されます。{received}の書面はそれより前のものです。',
  '{name} in the wording read applies from {day}; the paper of {received} is older and an earlier wording may have carried it.':
    '「{name}」は、確認した条文では{day}から適用されます。{received}の書面はそれより前のもので、以前の条文によった可能性があります。',
  'The law behind {name} ended on {day}; the paper came on {received}.':
    '「{name}」の根拠となる法律は{day}に失効しました。書面は{received}に届きました。',
  'The law behind {name} ended on {day}; the paper came on {received} and only a savings rule could carry it.':
    '「{name}」の根拠となる法律は{day}に失効しました。書面は{received}に届いたため、経過規定によるほか根拠がありません。',
  'What the pack says about {name} rests on no source that was read: counsel decides.':
    '「{name}」についてのルール集の記載は、確認した資料に基づいていません。法務担当が判断します。',
  '{name} names no category of data and yields none.':
    '「{name}」はデータの種類を挙げておらず、データの提供を根拠づけません。',
  '{name} names no category of data: what is asked for must be known first.':
    '「{name}」はデータの種類を挙げていません。まず何が求められているかを確かめる必要があります。',
  '{law} The period ended on {day}.': '{law}期間は{day}に終了しました。',
  'The paper asks for {asked} days; the law gives {given} ({law}).':
    '書面は{asked}日を求めていますが、法律が認めるのは{given}日です（{law}）。',
  'It is not known yet how long this lasts ({law}).': 'これがいつまで続くかはまだ分かりません（{law}）。',
  'not stated': '記載なし',
  'This holds unless an exception that is still open takes it away: {law}':
    'まだ決まっていない例外によって覆されない限り、次のとおりです。{law}',
  'the pack records nothing.': 'ルール集には記載がありません。',
  'The pack does not say.': 'ルール集には記載がありません。',
  'The account belongs to an organisation. Please ask it first.':
    'このアカウントは組織のものです。まずその組織にお尋ねください。',
  'The law permits us to give this in an emergency, which the authority’s supervisor has confirmed. It does not require it.':
    '当局の上位者が確認した緊急事態では、法律はこれの提供を認めています。義務づけてはいません。',
  'Our customer has consented to this. The law does not require it.':
    'お客様がこれに同意しました。法律は義務づけていません。',
  'The law permits us to give this and does not require it. We decline what no law requires.':
    '法律はこれの提供を認めていますが、義務づけてはいません。法律が義務づけないものはお断りします。',
  'We hold no records that answer this.': 'これに当たる記録は保有していません。',
  'named by the facts: {day}': '事実項目に記載：{day}',
  'the day is not known: ask for it': '日が分かりません：確認してください',
  'no number of days in the law: use the date on the paper':
    '法律に日数の定めはありません：書面の日付によります',
  'the day it starts with is not known: ask for it': '起算日が分かりません：確認してください',
  'starts with {day}, which is not counted ({cite})': '{day}から起算（当日は算入しない）（{cite}）',
  'starts with {day}, not counted': '{day}から起算（当日は算入しない）',
  '{n} days later: {day}, {weekday}': '{n}日後：{day}（{weekday}）',
  '{n} days later: {day} ({cite})': '{n}日後：{day}（{cite}）',
  '{n} months later: {day}, {weekday}': '{n}か月後：{day}（{weekday}）',
  '{n} working days later: {day}, {weekday}': '{n}営業日後：{day}（{weekday}）',
  '{n} hours run from the time of receipt, which is not known: ask for it':
    '{n}時間は受領の時刻から進みますが、その時刻が分かりません：確認してください',
  '{n} hours after {from}, nights and holidays included ({cite})':
    '{from}から{n}時間後（夜間と休日を含む）（{cite}）',
  '{day} is {off}: not counted': '{day}（{off}）：算入しない',
  '{day} is {off}: moves to {next}': '{day}（{off}）：{next}に延びる',
  'extended on {day}: {n} more days, to {end} ({law})': '{day}に延長：さらに{n}日、{end}まで（{law}）',
  'from {day} without an end by the calendar: {law}': '{day}から暦上の終期なし：{law}',
  'a closing day of the court': '裁判所の休業日',
  Sunday: '日曜日',
  Monday: '月曜日',
  Tuesday: '火曜日',
  Wednesday: '水曜日',
  Thursday: '木曜日',
  Friday: '金曜日',
  Saturday: '土曜日',
  'a Sunday': '日曜日',
  'a Monday': '月曜日',
  'a Tuesday': '火曜日',
  'a Wednesday': '水曜日',
  'a Thursday': '木曜日',
  'a Friday': '金曜日',
  'a Saturday': '土曜日',
}
