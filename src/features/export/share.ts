/** Opens the system's sheet with a file. Returns whether that was possible; dismissing the sheet is no failure. */
export async function share(file: File, title: string, url: string): Promise<boolean> {
  if (!navigator.canShare?.({ files: [file] })) return false;
  try {
    await navigator.share({ files: [file], title, url });
    return true;
  } catch (error) {
    // Drawing the picture may take longer than a click is remembered.
    return (error as Error).name === 'AbortError';
  }
}
