// Says how far an import is: rows, rate, and the time that remains.

/** "facts.csv  12,345 rows  40,000/s  45 %  0:12 left"; without a size, only what was done. */
export function progressLine(name: string, rows: number, size: number | null, read: number, milliseconds: number, things = 'rows'): string {
  const rate = milliseconds > 0 ? Math.round((rows / milliseconds) * 1000) : 0;
  const share = size ? Math.min(read / size, 1) : null;
  const left = share ? Math.round((milliseconds * (1 - share)) / share / 1000) : null;
  const known =
    share === null ? '' : `  ${Math.floor(share * 100)} %  ${Math.floor(left! / 60)}:${String(left! % 60).padStart(2, '0')} left`;
  return `${name.split('/').at(-1)}  ${grouped(rows)} ${things}  ${grouped(rate)}/s${known}`;
}

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
