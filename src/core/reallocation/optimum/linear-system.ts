/**
 * Solves H d = g for a small symmetric positive semidefinite H; both are overwritten. A trace of the largest diagonal
 * entry is added first, so that a direction in which H is 0 gets a long step instead of none.
 */
export function solveSymmetric(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const largest = matrix.reduce((most, row, at) => Math.max(most, row[at]!), 0) || 1;
  for (let at = 0; at < size; at++) matrix[at]![at]! += largest * 1e-12;
  for (let lead = 0; lead < size; lead++) {
    const head = Math.max(matrix[lead]![lead]!, largest * 1e-13);
    matrix[lead]![lead] = head;
    for (let row = lead + 1; row < size; row++) {
      const factor = matrix[row]![lead]! / head;
      if (factor === 0) continue;
      for (let column = lead; column < size; column++) {
        matrix[row]![column]! -= factor * matrix[lead]![column]!;
      }
      right[row]! -= factor * right[lead]!;
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let column = row + 1; column < size; column++) {
      right[row]! -= matrix[row]![column]! * right[column]!;
    }
    right[row]! /= matrix[row]![row]!;
  }
  return right;
}
