// Symbols of units of measure, with the power of ten that brings each to its base unit.

export const measureSymbols: Readonly<Record<string, readonly [unit: string, power: number]>> = {
  W: ['W', 0], kW: ['W', 3], KW: ['W', 3], MW: ['W', 6], GW: ['W', 9], TW: ['W', 12], kw: ['W', 3], gw: ['W', 9],
  Wh: ['Wh', 0], kWh: ['Wh', 3], KWh: ['Wh', 3], MWh: ['Wh', 6], GWh: ['Wh', 9], TWh: ['Wh', 12],
  KB: ['B', 3], kB: ['B', 3], MB: ['B', 6], GB: ['B', 9], TB: ['B', 12], PB: ['B', 15], EB: ['B', 18], ZB: ['B', 21],
  Ko: ['B', 3], Mo: ['B', 6], Go: ['B', 9], To: ['B', 12], Po: ['B', 15],
  Hz: ['Hz', 0], kHz: ['Hz', 3], MHz: ['Hz', 6], GHz: ['Hz', 9],
  m: ['m', 0], nm: ['m', -9], 'µm': ['m', -6], mm: ['m', -3], cm: ['m', -2], km: ['m', 3], 'km²': ['m2', 6], km2: ['m2', 6], 'm²': ['m2', 0], m2: ['m2', 0], 'm³': ['m3', 0], m3: ['m3', 0], L: ['l', 0],
  mg: ['g', -3], kg: ['g', 3], '°C': ['°C', 0], '°F': ['°F', 0],
};
