/** Opens the system's sheet with a file. Returns whether that was possible; dismissing the sheet is no failure. */
export async function share(file: File, title: string, url: string): Promise<boolean> {
  if (!navigator.canShare?.({ files: [file] })) return false;
  try {
    await navigator.share({ files: [file], title, url });
    return true;
  } catch (error) {
    // The user activation may have expired (NotAllowedError): the caller then downloads the file.
    return (error as Error).name === 'AbortError';
  }
}
