/** The function with its results by text, for the texts of one file: a column of thousands of rows repeats a few. */
export function memoizeByText<V>(compute: (text: string) => V): (text: string) => V {
  const results = new Map<string, {readonly value: V}>();
  return (text) => {
    const known = results.get(text);
    if (known) return known.value;
    const value = compute(text);
    results.set(text, {value});
    return value;
  };
}
