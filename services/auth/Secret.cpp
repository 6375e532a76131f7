// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auth/Secret.h"

#include <sodium.h>

namespace anamnesis::auth {

void Secret::wipe() noexcept {
    m_text.resize(m_text.capacity()); // the unused tail may hold an older, longer text
    sodium_memzero(m_text.data(), m_text.size());
    m_text.clear();
}

} // namespace anamnesis::auth
