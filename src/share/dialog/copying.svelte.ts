import { copyText, selectText } from '../../ui/copyText';

/** Copies a text; where that is not allowed the text is selected for the person's own copy. */
export class Copying {
  said: '' | 'copied' | 'copyDenied' = $state('');

  /** @param field shows the text in full */
  async copy(field: HTMLInputElement | HTMLTextAreaElement | undefined): Promise<void> {
    const isCopied = await copyText(field?.value ?? '');
    if (!isCopied) selectText(field);
    this.said = isCopied ? 'copied' : 'copyDenied';
  }
}
