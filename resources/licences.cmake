# SPDX-FileCopyrightText: CX Maturity Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The licence texts, ours and those of the work of others that is in the program, as :/licences/<name>.txt.
function(cxw_embed_licences target)
    set(root ${CMAKE_CURRENT_FUNCTION_LIST_DIR})
    file(GLOB files CONFIGURE_DEPENDS ${root}/licences/*.txt)
    cmake_path(SET ours NORMALIZE ${root}/../LICENSE)
    set_source_files_properties(${ours} PROPERTIES QT_RESOURCE_ALIAS GPL-3.0.txt)
    qt_add_resources(${target} ${target}_licences PREFIX /licences BASE ${root}/licences FILES ${files} ${ours})
endfunction()
