-- Data set apart through the gate: two more orders, and what the gate says of them. A hold's end is told on the order that placed it.

alter table duly.gate_order
  drop constraint gate_order_kind_check,
  add constraint gate_order_kind_check
    check (kind in ('lookup', 'hold', 'end_hold', 'collect', 'seal', 'release'));

alter table duly.gate_report
  drop constraint gate_report_kind_check,
  add constraint gate_report_kind_check
    check (kind in ('progress', 'matched', 'held', 'hold_ended', 'collected', 'sealed', 'released', 'refused'));
