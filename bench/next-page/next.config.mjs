/** Next as it comes, without the header that names it. */
export default { poweredByHeader: false }
