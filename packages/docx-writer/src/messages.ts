/** For the caller: the time given is none. */
export const createdAtInvalid = (createdAt: string): string =>
  `createdAt 不是带时区的 ISO 8601 时间（如 2023-01-18T00:00:00+08:00）：${createdAt}`;
