import type { ApiError } from '#contract/http.ts'

/** The server said no. `code` is its own word for it; `message` says it in English. */
export class ApiRefusal extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

/** What an answer that is not 2xx says. */
export async function readRefusal(response: Response): Promise<ApiRefusal> {
  try {
    const { error } = (await response.json()) as ApiError
    return new ApiRefusal(response.status, error.code, error.message)
  } catch {
    return new ApiRefusal(response.status, 'unknown', response.statusText)
  }
}
