/** Copies a text; where that is not allowed the text is selected for the person's own copy. */
export class Copying {
  said: '' | 'copied' | 'copyDenied' = $state('');

  /** @param field shows the text in full */
  async copy(field: HTMLInputElement | HTMLTextAreaElement | undefined): Promise<void> {
    try {
      await navigator.clipboard.writeText(field?.value ?? '');
      this.said = 'copied';
    } catch {
      // Not allowed, or no clipboard here.
      field?.focus();
      field?.select();
      this.said = 'copyDenied';
    }
  }
}
