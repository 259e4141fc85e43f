import type { MetricId } from './metrics.js';
import type { Period } from './period.js';
import type { Quantity } from './quantities.js';
import type { Scope } from './scope.js';

/** A metric named in a sentence; places count characters of the sentence. */
export interface Mention {
  readonly metric: MetricId;
  readonly strength: 'full' | 'weak';
  readonly start: number;
  readonly end: number;
}

/** What one number of the prose says: that the sum of these metrics has this value. */
export interface Statement {
  /** Metrics that are added; more than one for 予以公开和部分公开59件. */
  readonly metrics: readonly MetricId[];
  /** The metric that gives the first its context: whose 自然人, whose 维持. */
  readonly context?: MetricId;
  readonly quantity: Quantity;
  readonly scope: Scope;
  readonly period: Period;
  /** The words leave no doubt that they speak of what the tables count. */
  readonly isCertain: boolean;
  /** The number is a part of the metric (因涉及个人隐私不予公开3件): it may not exceed it. */
  readonly isPart: boolean;
  /** Places in the readable text of the whole piece of prose. */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly sentence: number;
}
