import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A test waits for what it expects, however busy the machine is: it fails by what it sees, not by the clock.
configure({ asyncUtilTimeout: 180_000 })

afterEach(() => cleanup())
