import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../src/forecast/index.js';
import { exampleQuestions } from './example-questions.js';

describe('questions to begin with', () => {
  test('are all understood, each as another class', () => {
    const classes = exampleQuestions(['USA', 'PRK']).map(
      (text) => readQuestion(text, '2024-05-01', []).event,
    );
    expect(classes).toEqual([
      'leaders_meet',
      'officials_meet',
      'agreement_signed',
      'test',
      'talks_break_off',
    ]);
  });

  test('need two parties', () => expect(exampleQuestions(['USA'])).toEqual([]));
});
