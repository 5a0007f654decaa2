/**
 * Capitalised words that begin a sentence and are hardly ever a name or a part of one: after 'Inc.' or 'U.S.' they
 * show that the full stop ended a sentence. 'No', 'May', 'Under' and 'Will' are left out, for Dr. No, May Lind,
 * U.S. Under Secretary and Will Tarn.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `The This That These Those An He She It They We You There Here But And Or So Yet If When While As After Before Since
  Because Although Though However Meanwhile Then Now In On At For With By From During Despite Both Some Many Most
  Each Every Several Not What Who Why How Where Which His Her Its Their Our My Your Also Among Another Any
  Nobody Somebody Everybody Everyone Someone Nothing Something Everything According Earlier Later Once Only Still Even Just Instead Nevertheless Moreover Nor Until Unless Whether`.split(
    /\s+/,
  ),
);
