/** Whether one says nothing of these fields that the other does not say too, as an address that is only a country. */
export const saysNoMore = <Row>(fields: readonly (keyof Row)[], one: Row, other: Row): boolean =>
  fields.every((field) => !one[field] || one[field] === other[field]);
