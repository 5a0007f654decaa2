/** What follows 'a.m.' and 'p.m.' in the same sentence, beside days and months; lower case. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  'et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet ist jst msk local eastern central mountain pacific greenwich'.split(
    ' ',
  ),
);
