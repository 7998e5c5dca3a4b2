/// The application: what its features are.
@NullMarked
package org.exposureaudit.web;

import org.jspecify.annotations.NullMarked;
